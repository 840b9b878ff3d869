package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The digest of a document's bytes, by which one can tell that it is the same document: {@code sha-256:9f86d0…}.
 *
 * <p>The algorithm is a name of the IANA registry of hash names (RFC 6920 section 9.4) in lower case; the value is
 * whole bytes in lower-case hexadecimal digits, at least one.
 *
 * <p>Two digests are equal if algorithm and value are. They are not comparable. This record is immutable and safe for
 * use by several threads.
 *
 * <pre>{@code
 * Digest digest = Digest.sha256("text".getBytes(StandardCharsets.UTF_8));
 * Digest.parse(digest.toString()).equals(digest); // true
 * }</pre>
 *
 * @param algorithm the name of the algorithm, not null
 * @param hex the value in hexadecimal digits, not null
 */
public record Digest(String algorithm, String hex) implements Serializable {
    /** The rule for digests: {@value}. */
    static final String FORM = "digest.form: Digest must be an algorithm in lower case, a colon, and whole bytes in"
            + " lower-case hexadecimal digits";

    static final String ALGORITHM_FORM = "[a-z0-9]+(-[a-z0-9]+){0,4}";
    static final String HEX_FORM = "([0-9a-f]{2}){1,128}";

    private static final Pattern ALGORITHM = Pattern.compile(ALGORITHM_FORM);
    private static final Pattern HEX = Pattern.compile(HEX_FORM + "+");
    private static final String SHA_256 = "sha-256";

    /**
     * Obtains an instance of {@code Digest} from its parts.
     *
     * @param algorithm the name of the algorithm, not null
     * @param hex the value in hexadecimal digits, not null
     * @throws InvalidValueException if one of them is not allowed
     */
    public Digest {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(hex, "hex");
        if (!ALGORITHM.matcher(algorithm).matches() || !HEX.matcher(hex).matches()) {
            throw Ids.invalid("Digest", Rule.of(FORM), algorithm + ":" + hex);
        }
    }

    /**
     * Obtains an instance of {@code Digest} from text.
     *
     * @param text the algorithm, a colon and the value; not null
     * @return the digest
     * @throws InvalidValueException if the text is not a digest
     */
    public static Digest parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw Ids.invalid("Digest", Rule.of(FORM), text);
        }
        return new Digest(text.substring(0, colon), text.substring(colon + 1));
    }

    /**
     * Obtains the SHA-256 digest of bytes.
     *
     * @param bytes the bytes, not null
     * @return the digest
     */
    public static Digest sha256(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new Digest(SHA_256, HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    static Digest sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("bug: every Java platform has SHA-256", e);
        }
    }

    /** Returns algorithm and value joined by a colon: what {@link #parse} reads back. */
    @Override
    public String toString() {
        return algorithm + ":" + hex;
    }
}
