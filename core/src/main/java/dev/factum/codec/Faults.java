package dev.factum.codec;

import dev.factum.validation.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a JSON library speaks of what is wrong: its exceptions, each with the place that the input stands at, and the
 * problem handlers of the application, which are asked before anything counts as wrong.
 *
 * <pre>{@code
 * Object answer = in.faults().askAboutToken(Event.class, message);
 * if (!Faults.isHandled(answer)) {
 *     throw …;
 * }
 * }</pre>
 */
public interface Faults {
    /** What a question is answered with where the application has no answer. */
    Object NOT_HANDLED = new Object();

    /**
     * Tells whether the application had an answer.
     *
     * @param answer the answer to a question
     * @return true if it is one
     */
    @SuppressWarnings("ReferenceEquality") // no other object is this one
    static boolean isHandled(@Nullable Object answer) {
        return answer != NOT_HANDLED;
    }

    /**
     * One step of the path from the document to a place in it.
     *
     * @param holder the Java type that the step starts from
     * @param name the name of the member, or null for an element
     * @param index the index of the element, or -1 for a member
     */
    record Step(Class<?> holder, @Nullable String name, int index) {
        static Step of(Class<?> holder, String name) {
            return new Step(holder, name, -1);
        }

        static Step of(Class<?> holder, int index) {
            return new Step(holder, null, index);
        }

        String token() {
            return name == null ? Integer.toString(index) : name;
        }
    }

    // exceptions

    /**
     * Makes the exception for JSON that does not fit a type.
     *
     * @param message what is wrong
     * @param type the type
     * @return the exception, with the place of the token
     */
    Exception mismatch(String message, Class<?> type);

    /**
     * Makes the exception for text or a number that stands for no value of a type.
     *
     * @param message what is wrong
     * @param rejected the text or number
     * @param type the type
     * @return the exception, with the place of the token
     */
    Exception badValue(String message, Object rejected, Class<?> type);

    /**
     * Makes the exception for a tag that tells of no alternative.
     *
     * @param message what is wrong
     * @param type what the alternatives are together
     * @param tag the tag, or null if there is none
     * @return the exception, with the place of the token
     */
    Exception badTag(String message, Class<?> type, @Nullable String tag);

    /**
     * Makes the exception for a member that has no meaning.
     *
     * @param message what is wrong
     * @param type the type that has the member
     * @param name the name of the member
     * @param known the names that have a meaning
     * @return the exception, with the place of the token
     */
    Exception unknownMember(String message, Class<?> type, String name, List<String> known);

    /**
     * Makes the exception that is thrown in the end.
     *
     * @param first the exception for what is wrong first
     * @param alone whether nothing else is wrong
     * @param cause all that is wrong
     * @param path the way from the document to what is wrong first
     * @return the exception, with the place of the first
     */
    Exception whole(Exception first, boolean alone, InvalidValueException cause, List<Step> path);

    /**
     * Tells an exception of the library that passes by where it comes from.
     *
     * @param passing any exception
     * @param step the step that leads to its place
     * @return the same exception
     */
    Exception under(Exception passing, Step step);

    // questions

    /**
     * Asks what to take where JSON of another type stands.
     *
     * @param type the type that is needed
     * @param message what is wrong
     * @return a value of the type, null for none, or {@link #NOT_HANDLED}
     */
    @Nullable
    Object askAboutToken(Class<?> type, String message);

    /**
     * Asks what to take for text that stands for no value.
     *
     * @param type the type that is needed
     * @param text the text
     * @param message what is wrong
     * @return a value of the type, null for none, or {@link #NOT_HANDLED}
     */
    @Nullable
    Object askAboutText(Class<?> type, String text, String message);

    /**
     * Asks what to take for the key of a map that stands for no value.
     *
     * @param type the type that is needed
     * @param key the key
     * @param message what is wrong
     * @return a value of the type, null for none, or {@link #NOT_HANDLED}
     */
    @Nullable
    Object askAboutKey(Class<?> type, String key, String message);

    /**
     * Asks what to take for a number that is out of range.
     *
     * @param type the type that is needed
     * @param number the number
     * @param message what is wrong
     * @return a value of the type, null for none, or {@link #NOT_HANDLED}
     */
    @Nullable
    Object askAboutNumber(Class<?> type, Number number, String message);

    /**
     * Asks whether the application takes care of a member that has no meaning.
     *
     * @param type the type that has the member
     * @param name the name of the member
     * @return true if it did, and has read the member
     */
    boolean askAboutMember(Class<?> type, String name);

    /**
     * Tells whether members that have no meaning are wrong.
     *
     * @return true if they are wrong, false if they are kept
     */
    boolean refuseUnknownMembers();
}
