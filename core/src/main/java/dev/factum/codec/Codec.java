package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import dev.factum.shape.JsonText;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read and written where they stand alone, and as the keys of maps. Compared by identity, not
 * comparable, immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Codec codec = codecs.find(Claim.class);
 * codec.write(codec.read(in), out);
 * }</pre>
 */
public final class Codec {
    private final Class<?> type;
    private final Kind<?> kind;
    private final KindReader reader;
    private final KindWriter writer;
    private final @Nullable Kind<?> text;
    private final @Nullable TextReader textReader;

    private Codec(
            Class<?> type,
            Kind<?> kind,
            KindReader reader,
            KindWriter writer,
            @Nullable Kind<?> text,
            @Nullable TextReader textReader) {
        this.type = type;
        this.kind = kind;
        this.reader = reader;
        this.writer = writer;
        this.text = text;
        this.textReader = textReader;
    }

    static Codec ofObjects(Class<?> type, Kind<?> kind, KindReader reader, KindWriter writer) {
        return new Codec(type, kind, reader, writer, null, null);
    }

    /** Returns the codec of values that can be keys, as the text of a kind, whatever they are elsewhere. */
    static Codec ofKeys(Class<?> type, Kind<?> kind, KindReader reader, KindWriter writer, Kind<?> text) {
        return new Codec(type, kind, reader, writer, text, Readers.ofText(text, Label.of(type.getSimpleName())));
    }

    static Codec ofTexts(Class<?> type, KindWriter writer, Kind<?> text) {
        TextReader reader = Readers.ofText(text, Label.of(type.getSimpleName()));
        return new Codec(type, text, reader, writer, text, reader);
    }

    /** Returns a codec that reads only values of a subtype. */
    Codec narrowedTo(Class<?> subtype) {
        if (subtype == type || textReader == null || !reader.equals(textReader)) {
            return this;
        }
        TextReader narrow = textReader.narrowedTo(subtype);
        return new Codec(subtype, kind, narrow, writer, text, narrow);
    }

    /**
     * Returns the type of the values.
     *
     * @return the type
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Returns the token that values begin with.
     *
     * @return a token of {@link Input}
     */
    public int start() {
        return writer.start();
    }

    /**
     * Returns what values are in JSON.
     *
     * @return the kind
     */
    public Kind<?> kind() {
        return kind;
    }

    /**
     * Tells whether values have a member of a name.
     *
     * @param name the name, or null
     * @return true if a member of this name is written
     */
    public boolean writes(@Nullable String name) {
        if (kind instanceof Kind.Nested<?> nested) {
            Shape<?> shape = nested.shape();
            return shape.field(String.valueOf(name)).isPresent() || (shape.tagRequired() && Shape.TYPE.equals(name));
        }
        return kind instanceof Kind.OneOf<?> && Shape.TYPE.equals(name);
    }

    // what applications are told who define what cannot be

    /**
     * Says that values cannot be the keys of maps.
     *
     * @return the message
     */
    public String cannotBeKey() {
        return type.getSimpleName() + " is an object in JSON and cannot be the key of a map";
    }

    /**
     * Says that values cannot be unwrapped under other names.
     *
     * @return the message
     */
    public String cannotBeRenamed() {
        return type.getSimpleName() + " is unwrapped under the names of its members only: without prefix and suffix";
    }

    /**
     * Says that a type id cannot stand among the members of values under a name.
     *
     * @param name the name, that of a member
     * @return the message
     */
    public String cannotHoldTypeId(String name) {
        return type.getSimpleName() + " has a member " + name + " of its own: the type id must have another name";
    }

    /**
     * Tells whether values can be the keys of maps.
     *
     * @return true if they can
     */
    public boolean isKey() {
        return text != null;
    }

    /**
     * Returns the names of the members that have a meaning.
     *
     * @return the names, in order; empty if values are no objects of one shape
     */
    public List<String> memberNames() {
        return reader instanceof ShapeReader<?> shaped ? JsonRules.memberNames(shaped.shape()) : List.of();
    }

    /**
     * Reads the value that an input stands at, and leaves the input at the last token of it.
     *
     * @param in the input
     * @return the value; null only if the application says so
     */
    public @Nullable Object read(Input in) {
        try {
            return reader.read(in);
        } catch (Flaw flaw) {
            throw Thrown.as(Flaws.exception(flaw, type.getSimpleName(), in));
        }
    }

    /**
     * Reads the key of a map.
     *
     * @param key the key
     * @param in the input that stands at it
     * @return the value; null only if the application says so
     */
    public @Nullable Object readKey(String key, Input in) {
        if (textReader == null) {
            throw new IllegalStateException("bug: " + type + " is no key");
        }
        try {
            return textReader.readKey(key, in);
        } catch (Flaw flaw) {
            Exception exception = Flaws.exception(flaw, type.getSimpleName(), in);
            throw Thrown.as(in.faults().under(exception, Step.of(Map.class, key)));
        } catch (Exception e) {
            throw Thrown.as(in.faults().under(e, Step.of(Map.class, key)));
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to write
     */
    public void write(Object value, Output out) {
        writer.write(value, out);
    }

    /**
     * Writes what stands between the first and the last token of a value, or the value if it is one token.
     *
     * @param value the value
     * @param out where to write
     */
    public void writeInside(Object value, Output out) {
        writer.writeInside(value, out);
    }

    /**
     * Returns a value as the key of a map.
     *
     * @param value the value
     * @return the key
     */
    public String key(Object value) {
        if (text == null) {
            throw new IllegalStateException("bug: " + type + " is no key");
        }
        return JsonText.scalar(text, value);
    }
}
