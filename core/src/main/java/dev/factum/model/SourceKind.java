package dev.factum.model;

import dev.factum.validation.InvalidValueException;

/**
 * What kind of thing a {@link Source} is.
 *
 * <p>An open vocabulary: the constants are the codes that are known here, any other code is kept as it is. A code is 1
 * to 200 characters long, holds no white space, control or invisible character, and is in Unicode normalization form
 * C.
 *
 * <p>Two are equal if their codes are. They are ordered by code, by UTF-16 code units; the order is consistent with
 * equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * SourceKind known = SourceKind.ARTICLE;
 * SourceKind own = SourceKind.of("my-own-code");
 * }</pre>
 *
 * @param code the code, not null
 */
public record SourceKind(String code) implements Term, Comparable<SourceKind> {
    /** An article in a newspaper, magazine or agency service. */
    public static final SourceKind ARTICLE = new SourceKind("article");

    /** A radio or television broadcast, or a recording of one. */
    public static final SourceKind BROADCAST = new SourceKind("broadcast");

    /** A post in a social network. */
    public static final SourceKind POST = new SourceKind("post");

    /** The written record of something spoken. */
    public static final SourceKind TRANSCRIPT = new SourceKind("transcript");

    /** A statement or press release. */
    public static final SourceKind STATEMENT = new SourceKind("statement");

    /** A report or study. */
    public static final SourceKind REPORT = new SourceKind("report");

    /** A table, database or knowledge graph. */
    public static final SourceKind DATASET = new SourceKind("dataset");

    /** A book. */
    public static final SourceKind BOOK = new SourceKind("book");

    /** A person who speaks. */
    public static final SourceKind PERSON = new SourceKind("person");

    /** An organization that speaks or publishes. */
    public static final SourceKind ORGANIZATION = new SourceKind("organization");

    /** People who are described but not named, such as analysts. */
    public static final SourceKind GROUP = new SourceKind("group");

    /** Somebody, and nothing more is known. */
    public static final SourceKind UNIDENTIFIED = new SourceKind("unidentified");

    /**
     * Obtains an instance of {@code SourceKind} from a code.
     *
     * @param code the code, not null
     * @throws InvalidValueException if the text cannot be a code
     */
    public SourceKind {
        Ids.checked("SourceKind", "code", code);
    }

    /**
     * Obtains an instance of {@code SourceKind} from a code.
     *
     * @param code the code, not null
     * @return the value, equal to a constant if the code is known
     * @throws InvalidValueException if the text cannot be a code
     */
    public static SourceKind of(String code) {
        return new SourceKind(code);
    }

    @Override
    public int compareTo(SourceKind other) {
        return code.compareTo(other.code);
    }

    /** Returns the code: what {@link #of} reads back. */
    @Override
    public String toString() {
        return code;
    }
}
