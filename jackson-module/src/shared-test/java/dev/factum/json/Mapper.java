package dev.factum.json;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Type;
import java.util.List;

/** What the tests need of a mapper, whichever major of Jackson it is of; exceptions pass as they are. */
interface Mapper {
    <T> T readValue(String json, Class<T> type);

    <T> T readValue(String json, Type type);

    <T> T readValue(byte[] bytes, Class<T> type);

    <T> T readValue(InputStream bytes, Class<T> type);

    <T> T readValue(Reader chars, Class<T> type);

    /** Returns maps, lists, strings, booleans, nulls, and numbers that are exact. */
    Object readTree(String json);

    String writeValueAsString(Object value);

    byte[] writeValueAsBytes(Object value);

    /** Writes a value that is declared as a type. */
    String writeValueAs(Type type, Object value);

    /** Writes a value on several lines. */
    String writeIndented(Object value);

    /** Returns the tokens of a document, each with its text: equal only if each digit is. */
    List<String> tokens(String json);

    /** Returns the tokens of a JSON document in the format of this mapper. */
    byte[] translated(String json);

    /** Returns a mapper that is otherwise the same. */
    Mapper forbidsUnknown(boolean forbids);
}
