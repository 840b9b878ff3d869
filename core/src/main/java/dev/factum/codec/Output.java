package dev.factum.codec;

/**
 * A generator as far as writing needs one.
 *
 * <p>Methods throw whatever the library throws where it cannot write, checked or not. Mutable, compared by identity, not
 * comparable, and not safe for use by several threads.
 *
 * <pre>{@code
 * out.startObject(place);
 * out.name(library.encoded("name"));
 * out.text("Beijing");
 * out.endObject();
 * }</pre>
 */
public abstract class Output {
    /** Creates the view of a generator. */
    protected Output() {}

    /**
     * Starts an object.
     *
     * @param value what is written as the object
     */
    public abstract void startObject(Object value);

    /** Ends an object. */
    public abstract void endObject();

    /**
     * Starts an array.
     *
     * @param value what is written as the array
     * @param size how many elements it has, or -1 if that is not known
     */
    public abstract void startArray(Object value, int size);

    /** Ends an array. */
    public abstract void endArray();

    /**
     * Writes the name of a member.
     *
     * @param encoded what {@link Library#encoded} made of the name
     */
    public abstract void name(Object encoded);

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    public abstract void name(String name);

    /**
     * Writes a string.
     *
     * @param text the string
     */
    public abstract void text(String text);

    /**
     * Writes a string out of a closed list.
     *
     * @param encoded what {@link Library#encoded} made of the string
     */
    public abstract void code(Object encoded);

    /**
     * Writes an integer.
     *
     * @param number the integer
     */
    public abstract void number(int number);

    /**
     * Writes a number digit by digit, or its value where the format cannot.
     *
     * @param digits a number of JSON
     */
    public abstract void number(String digits);

    /**
     * Writes true or false.
     *
     * @param truth which
     */
    public abstract void truth(boolean truth);

    /** Writes null. */
    public abstract void nothing();
}
