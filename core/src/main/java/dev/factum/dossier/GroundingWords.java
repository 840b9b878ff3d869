package dev.factum.dossier;

import dev.factum.model.QuoteLocation;
import dev.factum.model.TextSpan;
import java.util.List;

/** What a report on quotes says to people: one line for a quote, whatever its words hold. */
final class GroundingWords {
    private static final int MOST_PLACES = 3;

    private GroundingWords() {}

    static String of(Grounding.Entry entry) {
        return entry.status() + " at " + entry.pointer() + ": "
                + Phrases.english().quoted(entry.quote().exact()) + " " + finding(entry);
    }

    private static String finding(Grounding.Entry entry) {
        String source = "source " + entry.source();
        return switch (entry.status()) {
            case UNCHECKED -> "was not looked for, there is no text of " + source;
            case ABSENT ->
                "does not stand in " + source + nearest(entry.location().orElseThrow());
            case AMBIGUOUS -> "stands at several places in " + source + ": " + places(entry.places());
            case MOVED ->
                "stands in " + source + " at " + places(entry.places()) + ", not at "
                        + offsets(entry.stated().orElseThrow());
            case OUT_OF_CONTEXT ->
                "stands in " + source + " at " + places(entry.places()) + ", but not between its prefix and its suffix";
            case INSIDE_WORD ->
                "stands in " + source + " at " + places(entry.places())
                        + ", but begins or ends inside another word there";
            case FOUND -> "stands in " + source + " at " + places(entry.places());
        };
    }

    private static String nearest(QuoteLocation location) {
        return location instanceof QuoteLocation.Absent absent
                        && absent.nearest().isPresent()
                ? nearest(absent.nearest().get())
                : ", nor anything like it";
    }

    private static String nearest(QuoteLocation.Passage passage) {
        return "; nearest, " + passage.percent() + " % alike, is "
                + Phrases.english().quoted(passage.text()) + " at " + offsets(passage.span());
    }

    private static String places(List<TextSpan> places) {
        StringBuilder words = new StringBuilder();
        for (TextSpan place : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
            words.append(words.isEmpty() ? "" : ", ").append(offsets(place));
        }
        int more = places.size() - MOST_PLACES;
        return words + (more > 0 ? " and " + more + " more" : "");
    }

    private static String offsets(TextSpan span) {
        return span.start() + "-" + span.end();
    }
}
