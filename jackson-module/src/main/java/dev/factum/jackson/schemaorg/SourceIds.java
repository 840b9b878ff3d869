package dev.factum.jackson.schemaorg;

import dev.factum.model.Digest;
import dev.factum.model.SourceId;
import dev.factum.validation.InvalidValueException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    static SourceId ofWork(List<?> parts) {
        return digest(WORK, joined(parts));
    }

    static SourceId ofStatement(List<?> parts) {
        return digest(STATEMENT, joined(parts));
    }

    static SourceId ofReview(List<?> parts) {
        return digest(REVIEW, joined(parts));
    }

    /** Each part with its length in front, so that no two lists are joined to the same text. */
    private static String joined(Collection<?> parts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            String text = text(part);
            joined.append(text.length()).append(':').append(text);
        }
        return joined.toString();
    }

    private static String text(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(Object::toString).orElse("");
        }
        return part instanceof Collection<?> several ? joined(several) : part.toString();
    }

    private static SourceId readable(String kind, String text) {
        String readable = kind
                + BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll("-");
        if (readable.length() > TextForms.LONGEST_ID) {
            return digest(kind, text);
        }
        try {
            return SourceId.of(readable);
        } catch (InvalidValueException e) {
            return digest(kind, text);
        }
    }

    private static SourceId digest(String kind, String text) {
        return SourceId.of(kind
                + DIGEST
                + Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).hex());
    }
}
