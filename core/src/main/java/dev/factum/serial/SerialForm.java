package dev.factum.serial;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How values of one type are taken apart for a stream, and built from what a stream holds.
 *
 * @param name what the type is called in the stream
 * @param writer writes the parts of a value
 * @param reader reads them in the same order and builds the value, by all its rules
 * @param <T> the type
 */
public record SerialForm<T>(String name, Writer<T> writer, Reader<T> reader) {
    /**
     * Takes values apart.
     *
     * @param <T> the type of the values
     */
    public interface Writer<T> {
        /**
         * Writes the parts of a value.
         *
         * @param value the value
         * @param out takes the parts
         * @throws IOException if the stream does
         */
        void write(T value, SerialOutput out) throws IOException;
    }

    /**
     * Builds values.
     *
     * @param <T> the type of the values
     */
    public interface Reader<T> {
        /**
         * Builds a value from its parts. What it throws makes the stream one that cannot be read.
         *
         * @param in gives the parts
         * @return the value
         * @throws IOException if the stream holds something else
         * @throws ClassNotFoundException if the stream names a class that is not there
         */
        T read(SerialInput in) throws IOException, ClassNotFoundException;
    }

    /**
     * Returns the form of values that a text stands for.
     *
     * @param name what the type is called in the stream
     * @param writer gives the text of a value
     * @param parser reads it and makes an equal value
     * @param <T> the type
     * @return the form
     */
    public static <T> SerialForm<T> ofText(String name, Function<T, String> writer, Function<String, T> parser) {
        return new SerialForm<>(name, (value, out) -> out.value(writer.apply(value)), in -> parser.apply(in.text()));
    }

    /**
     * Returns forms by their names.
     *
     * @param forms the forms of one layer
     * @return the forms, unmodifiable
     */
    public static Map<String, SerialForm<?>> byName(Collection<SerialForm<?>> forms) {
        return forms.stream().collect(Collectors.toUnmodifiableMap(SerialForm::name, Function.identity()));
    }
}
