package dev.factum.shape;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one value of a field is in JSON.
 *
 * <p>Kinds are compared by identity and not comparable; they are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Kind<LeaderId> id = new Kind.Scalar<>("leader id", LeaderId.class, LeaderId::of, LeaderId::value);
 * }</pre>
 *
 * @param <V> the Java type of the value
 */
public sealed interface Kind<V> {
    /** Text as it is. */
    Kind<String> TEXT = new Text("text", Form.ANY);

    /**
     * A JSON string that is kept as it is.
     *
     * @param name what texts of this form are called in documents
     * @param form the form that the values' rules ask for
     */
    record Text(String name, Form form) implements Kind<String> {}

    /**
     * A JSON integer.
     *
     * @param least the least value that is allowed
     * @param most the greatest value that is allowed
     */
    record Whole(int least, int most) implements Kind<Integer> {}

    /**
     * A JSON string that stands for a value.
     *
     * @param name what the value is called in documents
     * @param type the Java type
     * @param parser reads the text; throws an {@code InvalidValueException} for text that is not allowed
     * @param formatter writes the value so that the parser reads an equal one
     * @param form the form of all texts that the parser takes
     * @param <V> the Java type of the value
     */
    record Scalar<V>(String name, Class<V> type, Function<String, V> parser, Function<V, String> formatter, Form form)
            implements Kind<V> {
        /**
         * Obtains a kind of whose texts nothing is said.
         *
         * @param name what the value is called in documents
         * @param type the Java type
         * @param parser reads the text; throws an {@code InvalidValueException} for text that is not allowed
         * @param formatter writes the value so that the parser reads an equal one
         */
        public Scalar(String name, Class<V> type, Function<String, V> parser, Function<V, String> formatter) {
            this(name, type, parser, formatter, Form.ANY);
        }

        /**
         * Returns the texts that mean something to this version, where others are allowed: the constants of the type.
         *
         * @return the texts in alphabetical order; none if the form is not that of an open vocabulary
         */
        public List<String> known() {
            return form.vocabulary() ? Vocabulary.codes(this) : List.of();
        }
    }

    /**
     * A JSON string out of a closed list.
     *
     * @param name what the list is called in messages
     * @param byCode the values by their codes, in order
     * @param coder gives the code of a value
     * @param <V> the Java type of the value
     */
    record Code<V>(String name, Map<String, V> byCode, Function<V, String> coder) implements Kind<V> {
        /**
         * Returns the kind of an enum whose codes are the constants' names in lower case, with hyphens.
         *
         * @param type the enum
         * @param <E> the enum's type
         * @return the kind
         */
        public static <E extends Enum<E>> Code<E> ofEnum(Class<E> type) {
            return of(type, Codes::of);
        }

        /**
         * Returns the kind of an enum whose codes are given by a function.
         *
         * @param type the enum
         * @param coder gives the code of a constant
         * @param <E> the enum's type
         * @return the kind
         */
        public static <E extends Enum<E>> Code<E> of(Class<E> type, Function<E, String> coder) {
            Map<String, E> byCode = new LinkedHashMap<>();
            Map<E, String> codes = new EnumMap<>(type);
            for (E constant : type.getEnumConstants()) {
                String code = coder.apply(constant);
                codes.put(constant, code);
                byCode.put(code, constant);
            }
            // one string for each code: streams share it
            return new Code<>(type.getSimpleName(), byCode, constant -> requireNonNull(codes.get(constant)));
        }

        /**
         * Returns the value that a code stands for.
         *
         * @param code the code
         * @return the value, or empty if the list does not hold the code
         */
        public Optional<V> value(String code) {
            return Optional.ofNullable(byCode.get(code));
        }
    }

    /**
     * A JSON object with the fields of a shape.
     *
     * @param shape the shape
     * @param <V> the Java type of the value
     */
    record Nested<V>(Shape<V> shape) implements Kind<V> {}

    /**
     * A JSON object of one of several shapes, told apart by its member {@link Shape#TYPE}.
     *
     * @param name what the alternatives are together
     * @param type the Java type
     * @param options the shapes, each with a tag that is required
     * @param shapeOf gives the shape of a value
     * @param <V> the Java type of the value
     */
    record OneOf<V>(
            String name, Class<V> type, List<Shape<? extends V>> options, Function<V, Shape<? extends V>> shapeOf)
            implements Kind<V> {
        /**
         * Returns the shape with a tag.
         *
         * @param tag the value of the member {@link Shape#TYPE}
         * @return the shape, or empty if there is none with this tag
         */
        public Optional<Shape<? extends V>> option(String tag) {
            for (Shape<? extends V> option : options) {
                if (option.tag().equals(tag)) {
                    return Optional.of(option);
                }
            }
            return Optional.empty();
        }
    }
}
