package dev.factum.model;

import dev.factum.serial.SerialProxy;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source, made ready for looking up quotes, and perhaps the digest of the bytes that it was read from.
 *
 * <p>A quote is there if its words are: runs of white space count as one space, characters that do not show do not count,
 * typographic quotation marks, dashes, full-width forms and ligatures count as the plain ones, and Unicode form means
 * nothing. Case, accents and all other characters count. Letters are whole: {@code e} is not found in {@code é}.
 *
 * <p>Each look-up takes time that is linear in text and quote, whatever repeats itself in them (the nearest passage, where the
 * words are absent, that times the logarithm of the quote). The text is kept with about ten bytes more for each character.
 *
 * <p>Two are equal if texts and digests are. Not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("He called it \u201cunstoppable\u201d.");
 * text.locate(Quote.of("\"unstoppable\"")).places(); // one place, from 13 to 26
 * }</pre>
 */
public final class SourceText implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The rule for bytes: {@value}. */
    static final String UTF_8 = "source-text.utf-8: SourceText must be read from bytes that are UTF-8";

    private final String text;
    private final @Nullable Digest digest;
    private final NormalText normal;

    private SourceText(String text, @Nullable Digest digest) {
        this(text, digest, NormalText.of(text));
    }

    private SourceText(String text, @Nullable Digest digest, NormalText normal) {
        this.text = text;
        this.digest = digest;
        this.normal = normal;
    }

    /**
     * Obtains an instance of {@code SourceText} from text alone, whatever bytes it was read from.
     *
     * @param text the text, not null
     * @return the value, without a digest
     */
    public static SourceText of(CharSequence text) {
        return new SourceText(Objects.requireNonNull(text, "text").toString(), null);
    }

    /**
     * Obtains an instance of {@code SourceText} from the bytes of a document that is plain text.
     *
     * @param bytes the text in UTF-8, not null
     * @return the value, with the SHA-256 digest of the bytes
     * @throws InvalidValueException if the bytes are not UTF-8
     */
    public static SourceText ofUtf8(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(text, Digest.sha256(bytes));
        } catch (CharacterCodingException e) {
            throw Ids.invalid("SourceText", Rule.of(UTF_8), bytes.length + " bytes");
        }
    }

    /**
     * Returns this text with the digest of the document that it was taken from, such as a page in HTML.
     *
     * @param digest the digest of the document's bytes, not null
     * @return a value that differs only in its digest
     */
    public SourceText withDigest(Digest digest) {
        return new SourceText(text, Objects.requireNonNull(digest, "digest"), normal);
    }

    /**
     * Returns the text.
     *
     * @return the text as it was given
     */
    public String text() {
        return text;
    }

    /**
     * Returns the digest of the bytes that the text was read from.
     *
     * @return the digest, or empty
     */
    public Optional<Digest> digest() {
        return Optional.ofNullable(digest);
    }

    /**
     * Looks for the words of a quote. Where they stand at several places, those count that have the quote's prefix right
     * before and its suffix right after them; if none has, those that have one of the two; else all. Of these, those count
     * that are whole words, if there are such.
     *
     * @param quote the quote, not null
     * @return where the words are, with offsets into {@link #text()}
     */
    public QuoteLocation locate(Quote quote) {
        return new QuoteSearch(text, normal, Objects.requireNonNull(quote, "quote")).location();
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new ModelProxy(ModelProxy.SOURCE_TEXT, this);
    }

    /** Refuses the value, which no stream holds itself. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("SourceText");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceText that && text.equals(that.text) && Objects.equals(digest, that.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, digest);
    }

    /** Returns how long the text is, in one line. */
    @Override
    public String toString() {
        return "SourceText{length=" + text.length() + (digest == null ? "" : ", digest=" + digest) + "}";
    }
}
