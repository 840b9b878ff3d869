package dev.factum.jackson.schemaorg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a source without a URL goes by: a digest of parts, each with its length in front, so that no two lists of parts are
 * the same. What many have in common is digested once.
 */
final class Identity {
    private final MessageDigest digest;

    private Identity(MessageDigest digest) {
        this.digest = digest;
    }

    static Identity of(Object... parts) {
        try {
            return new Identity(MessageDigest.getInstance("SHA-256")).add(parts);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("bug: every Java platform has SHA-256", e);
        }
    }

    /** Returns an identity with more parts. */
    Identity with(Object... parts) {
        return new Identity(copy()).add(parts);
    }

    String hex() {
        return HexFormat.of().formatHex(copy().digest());
    }

    private MessageDigest copy() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("bug: SHA-256 can be cloned on this platform", e);
        }
    }

    private Identity add(Object... parts) {
        for (Object part : parts) {
            digest.update(withLength(part).getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    private static String withLength(Object part) {
        String text = text(part);
        return text.length() + ":" + text;
    }

    private static String text(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(Object::toString).orElse("");
        }
        if (!(part instanceof Collection<?> several)) {
            return part.toString();
        }
        StringBuilder joined = new StringBuilder();
        several.forEach(one -> joined.append(withLength(one)));
        return joined.toString();
    }
}
