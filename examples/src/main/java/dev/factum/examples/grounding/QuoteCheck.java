package dev.factum.examples.grounding;

import dev.factum.dossier.Grounding;
import dev.factum.model.QuoteLocation;
import dev.factum.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one quote.
 *
 * @param status whether it is in the text
 * @param exact the words
 * @param places where they are, in the order of the text
 * @param nearest what comes nearest to them if they are absent
 */
record QuoteCheck(Grounding.Status status, String exact, List<Place> places, Optional<Near> nearest) {
    /**
     * A place in the text.
     *
     * @param start the first character, from 0
     * @param end the one after the last
     * @param line the line of the start, from 1
     * @param column where the start is on its line, from 1
     */
    record Place(int start, int end, int line, int column) {}

    /**
     * Words that are like those of the quote.
     *
     * @param percent how much of the quote is in them
     */
    record Near(Place place, String text, int percent) {}

    QuoteCheck {
        places = List.copyOf(places);
    }

    static QuoteCheck of(Grounding.Entry entry, Lines lines) {
        List<Place> places = entry.location().stream()
                .flatMap(location -> location.places().stream())
                .map(span -> place(span, lines))
                .toList();
        Optional<Near> nearest = entry.location()
                .filter(QuoteLocation.Absent.class::isInstance)
                .flatMap(location -> ((QuoteLocation.Absent) location).nearest())
                .map(passage -> new Near(place(passage.span(), lines), passage.text(), passage.percent()));
        return new QuoteCheck(entry.status(), entry.quote().exact(), places, nearest);
    }

    private static Place place(TextSpan span, Lines lines) {
        return new Place(span.start(), span.end(), lines.at(span.start()), lines.columnAt(span.start()));
    }
}
