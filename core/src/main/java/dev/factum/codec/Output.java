package dev.factum.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

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
     * Writes an integer.
     *
     * @param number the integer
     */
    public abstract void number(long number);

    /**
     * Writes an integer that no long can hold.
     *
     * @param number the integer
     */
    public abstract void number(BigInteger number);

    /**
     * Writes a number with a fraction or an exponent.
     *
     * @param number the number
     */
    public abstract void number(BigDecimal number);

    /**
     * Writes a number as it stands, if the format can.
     *
     * @param digits a number of JSON
     * @return true if it is written, false if the format can hold only its value
     */
    public abstract boolean digits(String digits);

    /**
     * Writes a number digit by digit, or its value where the format cannot.
     *
     * @param digits a number of JSON
     */
    final void number(String digits) {
        if (digits(digits)) {
            return;
        }
        if (digits.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            fraction(digits);
        } else {
            integer(new BigInteger(digits));
        }
    }

    private void integer(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            number(number.longValue());
        } else {
            number(number);
        }
    }

    private void fraction(String digits) {
        BigDecimal number;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            // an exponent that no number in Java can have
            text(digits);
            return;
        }
        number(number);
    }

    /**
     * Writes true or false.
     *
     * @param truth which
     */
    public abstract void truth(boolean truth);

    /** Writes null. */
    public abstract void nothing();
}
