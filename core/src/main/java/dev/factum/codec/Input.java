package dev.factum.codec;

import org.jspecify.annotations.Nullable;

/**
 * A pull parser as far as reading needs one: it stands at a token, and can be moved to the next.
 *
 * <p>Methods throw whatever the library throws where the text is no document of its format, checked or not. Mutable,
 * compared by identity, not comparable, and not safe for use by several threads.
 *
 * <pre>{@code
 * while (in.next() != Input.END_ARRAY) {
 *     texts.add(in.text());
 * }
 * }</pre>
 */
public abstract class Input {
    // tokens, by the numbers that both majors of Jackson give them

    /** Before the first token or after the last one. */
    public static final int NONE = 0;

    /** An object begins. */
    public static final int START_OBJECT = 1;

    /** An object ends. */
    public static final int END_OBJECT = 2;

    /** An array begins. */
    public static final int START_ARRAY = 3;

    /** An array ends. */
    public static final int END_ARRAY = 4;

    /** The name of a member. */
    public static final int NAME = 5;

    /** A string. */
    public static final int STRING = 6;

    /** A number without fraction or exponent. */
    public static final int INTEGER = 7;

    /** A number with a fraction or an exponent. */
    public static final int FRACTION = 8;

    /** True. */
    public static final int TRUE = 9;

    /** False. */
    public static final int FALSE = 10;

    /** Null. */
    public static final int NULL = 11;

    /** What only other formats than JSON have, such as bytes. */
    public static final int EMBEDDED = 12;

    // members, where they are none of those asked for

    /** No member: the object has ended. */
    public static final int END = -1;

    /** A member that was not asked for. */
    public static final int OTHER = -2;

    /** Creates the view of a parser. */
    protected Input() {}

    /**
     * Returns the token that the input stands at.
     *
     * @return its number
     */
    public abstract int token();

    /**
     * Moves to the next token.
     *
     * @return its number
     */
    public abstract int next();

    /**
     * Moves to the next member of an object, or to its end.
     *
     * @param names what {@link Library#names} made of the names that are asked for
     * @return which of the names it is, or {@link #END} or {@link #OTHER}; the input stands at the name or at the end
     */
    public abstract int nextMember(Object names);

    /**
     * Tells which member the input stands at the name of.
     *
     * @param names what {@link Library#names} made of the names that are asked for
     * @return which of the names it is, or {@link #OTHER}
     */
    public abstract int member(Object names);

    /**
     * Returns the name of the member that the input stands at or in.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the token as text.
     *
     * @return the string, or the digits of a number as they stand
     */
    public abstract String text();

    /**
     * Returns the characters of a string, for a look at them before there is a string: nobody may change them, and they
     * are there only until the next move.
     *
     * @return the characters, from {@link #charsStart()} on
     */
    public abstract char[] chars();

    /**
     * Returns where the characters of a string start.
     *
     * @return the index of the first
     */
    public abstract int charsStart();

    /**
     * Returns how many characters a string has.
     *
     * @return their number
     */
    public abstract int charsLength();

    /**
     * Returns the value of an integer.
     *
     * @return the number, or null if no long can hold it
     */
    public abstract @Nullable Long integer();

    /**
     * Returns the value of a number.
     *
     * @return the number, exact
     */
    public abstract Number number();

    /**
     * Returns what only other formats than JSON have.
     *
     * @return the object, such as an array of bytes
     */
    public abstract @Nullable Object embedded();

    /** Moves from the start of an object or array to its end; does nothing elsewhere. */
    public abstract void skip();

    /**
     * Starts to set members aside that are to be read later.
     *
     * @return a place for them, empty
     */
    public abstract Aside aside();

    /**
     * Returns how the library speaks of what is wrong.
     *
     * @return the faults of this input
     */
    public abstract Faults faults();

    /** Members that were set aside. Mutable, compared by identity, not comparable, for one thread. */
    public interface Aside {
        /** Copies the member that the input stands at the name of, and moves the input to the last token of it. */
        void copyMember();

        /**
         * Returns the input that has the members first that were set aside, and then what is left of the object.
         *
         * @return the input, before the first member
         */
        Input thenTheRest();
    }
}
