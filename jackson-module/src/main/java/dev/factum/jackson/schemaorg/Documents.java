package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;

/**
 * The documents of an input, one after the other. One that is no JSON ends the input, unless each document has a line of its
 * own: then it ends its line. What is within a document is never taken for one.
 */
final class Documents {
    /** What a line begins with that is within a document of several lines. */
    private static final String WITHIN = "\"}],:";

    /** Where in the parser something is, which its messages tell in a way that helps nobody. */
    private static final Pattern INSIDE = Pattern.compile("(?s) \\(start marker at .*| for `ObjectNode`.*");

    private final ObjectReader reader;
    private final List<Document> all = new ArrayList<>();

    private Documents(ObjectReader reader) {
        this.reader = reader;
    }

    /** A document, or why there is none. */
    record Document(@Nullable JsonNode json, @Nullable Fault fault) {}

    /** Why a document could not be read: what was expected, what of the input is lost, and how that begins. */
    record Fault(String reason, String lost, String text) {}

    static List<Document> of(ObjectReader reader, Input input) {
        Documents whole = new Documents(reader);
        if (whole.read(input, 1, "the input")) {
            return whole.all;
        }
        Documents lines = new Documents(reader);
        return lines.readLines(input.lines()) ? lines.all : whole.all;
    }

    /** Returns whether there is a document for each line, and one that can be read. */
    private boolean readLines(List<Input> lines) {
        List<Input> filled =
                lines.stream().filter(line -> !line.text().isBlank()).toList();
        if (filled.size() < 2
                || filled.stream()
                        .anyMatch(line -> WITHIN.indexOf(line.text().strip().charAt(0)) >= 0)) {
            return false;
        }
        int number = 0;
        for (Input line : lines) {
            number++;
            read(line, number, "line " + number);
        }
        return all.stream().map(Document::json).anyMatch(json -> json != null && json.isContainer());
    }

    /** Returns whether all of it is JSON. */
    private boolean read(Input input, int line, String lost) {
        try (MappingIterator<JsonNode> parser = input.parser(reader)) {
            while (parser.hasNext()) {
                all.add(new Document(parser.next(), null));
            }
            return true;
        } catch (StreamConstraintsException | JacksonIOException e) {
            throw e.prependPath(all, all.size());
        } catch (JacksonException e) {
            all.add(new Document(null, fault(e, input, line, lost)));
            return false;
        }
    }

    private static Fault fault(JacksonException e, Input input, int line, String lost) {
        String reason = INSIDE.matcher(e.getOriginalMessage()).replaceFirst("");
        TokenStreamLocation at = e.getLocation();
        if (at == null || at.getLineNr() < 1) {
            return new Fault(reason, lost, input.text());
        }
        int within = at.getLineNr();
        String text = input.text().lines().skip(within - 1L).findFirst().orElse("");
        return new Fault(
                reason + " in line " + (line + within - 1) + ", column " + Math.max(1, at.getColumnNr()), lost, text);
    }
}
