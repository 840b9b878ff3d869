package dev.factum.jackson;

import dev.factum.dossier.DossierShape;
import dev.factum.jackson.DossierReader.Format;
import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Tells by its beginning whether an input is lines or one document: a document's first object has lists of entities or a
 * version without a type. What cannot be told is lines. A list that holds no object may be a member without a meaning of an
 * entity, whose type is then looked for.
 */
final class Recognition {
    /** What has not shown by then is looked for no longer. */
    private static final int MOST = 1 << 16;

    private static final int LONGEST_WORD = "false,".length();

    private static final JsonFactory JSON = new JsonFactory();

    private static final Set<String> LISTS = DossierShape.DOSSIER.fields().stream()
            .filter(field -> field.occurs() == Field.Occurs.LIST)
            .map(Field::name)
            .collect(Collectors.toUnmodifiableSet());

    private Recognition() {}

    /** Looks at no more of an input than it takes. */
    static Format of(PeekedInput in) throws IOException {
        int count = 0;
        int looked = 0;
        while (true) {
            int before = count;
            boolean ended = false;
            try {
                count = in.peek(before + 1);
            } catch (EOFException e) {
                // what broke off is told of when it is read
                ended = true;
            }
            ended |= count == before || count >= MOST;
            // to look again takes as long as there is to look at: not for each byte, but for each line, which may be
            // all
            if (ended || count >= 2 * looked || in.holdsLineFeed(before)) {
                looked = count;
                Format format = formatOf(in.peeked(), ended);
                if (format != null) {
                    return format;
                }
            }
        }
    }

    private static @Nullable Format formatOf(byte[] beginning, boolean ended) {
        boolean versioned = false;
        boolean typed = false;
        boolean listed = false;
        try (JsonParser p = JSON.createParser(ObjectReadContext.empty(), beginning)) {
            if (p.nextToken() != JsonToken.START_OBJECT) {
                return p.currentToken() == null && !ended ? null : Format.LINES;
            }
            while (p.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = p.currentName();
                JsonToken value = p.nextToken();
                if (LISTS.contains(name)) {
                    listed = true;
                    if (value == JsonToken.START_ARRAY && holdsObject(p)) {
                        return Format.DOCUMENT;
                    }
                }
                versioned |= name.equals("version");
                if (name.equals(Shape.TYPE)) {
                    typed = true;
                    if (value != JsonToken.VALUE_STRING || !p.getString().equals(DossierShape.DOSSIER.tag())) {
                        return Format.LINES;
                    }
                }
                p.skipChildren();
            }
        } catch (UnexpectedEndOfInputException e) {
            if (!ended) {
                return null;
            }
        } catch (JacksonException e) {
            // broken, which is told of when it is read; or a word that goes on behind what can be seen
            if (!ended && e.getLocation().getByteOffset() > beginning.length - LONGEST_WORD) {
                return null;
            }
            // the first line, at least, is not the beginning of a document
            versioned &= e.getLocation().getLineNr() > 1;
        }
        return listed || (versioned && !typed) ? Format.DOCUMENT : Format.LINES;
    }

    /** Goes on to the first object of a list, or to the end of the list. */
    private static boolean holdsObject(JsonParser p) {
        JsonToken element = p.nextToken();
        while (element != JsonToken.END_ARRAY && element != JsonToken.START_OBJECT && element != null) {
            p.skipChildren();
            element = p.nextToken();
        }
        return element == JsonToken.START_OBJECT;
    }
}
