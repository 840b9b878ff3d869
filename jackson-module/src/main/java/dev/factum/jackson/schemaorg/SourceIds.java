package dev.factum.jackson.schemaorg;

import dev.factum.model.Digest;
import dev.factum.model.SourceId;
import dev.factum.validation.InvalidValueException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Ids that follow from what sources are: the same in every record, on every machine. A work goes by its URL, else by
 * the digest of all that is said of it; a speaker by the URL, else by the name.
 */
final class SourceIds {
    static final SourceId UNIDENTIFIED = SourceId.of("unidentified");

    private static final String SPEAKER = "speaker:";
    private static final String STATEMENT = "statement:";
    private static final String REVIEW = "review:";
    private static final String WORK = "work:";
    private static final String DIGEST = "sha256-";

    private static final Pattern BLANKS = Pattern.compile("[" + TextForms.INVISIBLE + "]+");

    private SourceIds() {}

    static SourceId ofSpeaker(URI uri) {
        return readable(SPEAKER, uri.toString());
    }

    static SourceId ofSpeaker(String name) {
        return readable(SPEAKER, name);
    }

    static SourceId ofWork(URI uri) {
        return readable("", uri.toString());
    }

    static SourceId ofWork(Identity identity) {
        return digest(WORK, identity.hex());
    }

    static SourceId ofStatement(Identity identity) {
        return digest(STATEMENT, identity.hex());
    }

    static SourceId ofReview(Identity identity) {
        return digest(REVIEW, identity.hex());
    }

    private static SourceId readable(String kind, String text) {
        String readable = kind
                + BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll("-");
        if (readable.length() > TextForms.LONGEST_ID) {
            return digestOf(kind, text);
        }
        try {
            return SourceId.of(readable);
        } catch (InvalidValueException e) {
            return digestOf(kind, text);
        }
    }

    private static SourceId digestOf(String kind, String text) {
        return digest(kind, Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).hex());
    }

    private static SourceId digest(String kind, String hex) {
        return SourceId.of(kind + DIGEST + hex);
    }
}
