package dev.factum.jackson;

import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.io.Serial;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A line, or an entity within one big document, that could not be read: where it is, what it says, and what is wrong with
 * it.
 *
 * <p>At least one thing is wrong with it. Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * DossierReader reader = DossierReader.of(mapper)
 *         .withBadLines(bad -> System.err.println(bad.number() + ": " + bad.report()));
 * }</pre>
 */
public final class BadLine implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final long number;

    /** The column, from 1. */
    private final int column;

    /** The place in the document. */
    private final String pointer;

    /** What it says, or the beginning of that. */
    private final Excerpt excerpt;

    /** What is wrong with it. */
    private final Report report;

    /** What the input is called, or null. */
    private final @Nullable String input;

    /** What was thrown, or null. */
    private final transient @Nullable JacksonException cause;

    BadLine(Bad bad, long linesBefore, @Nullable String input) {
        this.number = linesBefore + bad.line() + 1;
        this.column = bad.column();
        this.pointer = bad.pointer();
        this.excerpt = bad.excerpt();
        this.report = bad.report();
        this.cause = bad.cause();
        this.input = input;
    }

    /**
     * Returns which line of the input it is; in a document, the line of what is wrong first. Lines end with a line feed.
     *
     * @return the number, from 1
     */
    public long number() {
        return number;
    }

    /**
     * Returns where in the line is what is wrong first.
     *
     * @return the byte in the line, from 1
     */
    public int column() {
        return column;
    }

    /**
     * Returns where in the document the entity is.
     *
     * @return the JSON Pointer (RFC 6901), such as {@code /claims/17}; empty for a line, and for a document as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns what the line or entity says, without the line feed. What is no UTF-8 in it is replaced; {@link #bytes} has
     * it as it is.
     *
     * @return the text; no more than the beginning if it is too long to be kept; empty for a document as a whole
     */
    public String text() {
        return excerpt.text();
    }

    /**
     * Returns the bytes of the line or entity, as they are in the input.
     *
     * @return the bytes, a new array; no more than the first ones if it is too long to be kept
     */
    public byte[] bytes() {
        return excerpt.bytes().clone();
    }

    /**
     * Returns how long the line or entity is.
     *
     * @return the number of its bytes; greater than that of {@link #bytes} if it is too long to be kept
     */
    public long length() {
        return excerpt.length();
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, at least one, with JSON Pointers from the line's object, or from the document
     */
    public Report report() {
        return report;
    }

    /**
     * Returns the exception that stops the reading where nobody takes the bad lines.
     *
     * @return a new exception
     */
    public BadLineException exception() {
        return new BadLineException(this, cause);
    }

    @Nullable
    String input() {
        return input;
    }

    /** Returns the line's number and what is wrong, in one line. */
    @Override
    public String toString() {
        return report.problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("; ", "line " + number + ": ", ""));
    }
}
