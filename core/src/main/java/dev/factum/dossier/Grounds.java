package dev.factum.dossier;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Digest;
import dev.factum.model.Entity;
import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.model.TextSpan;
import dev.factum.model.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Holds the quotes of a dossier against the texts of its sources, one text at a time. */
final class Grounds {
    private final Dossier dossier;
    private final Function<SourceId, Optional<SourceText>> texts;

    /** What there is to look up in each source, as places in the list of all quotes. */
    private final Map<SourceId, List<Integer>> bySource = new TreeMap<>();

    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Grounding.Mismatch> mismatches = new ArrayList<>();
    private final List<Grounding.Uncompared> uncompared = new ArrayList<>();

    /** A quote that is to be looked up: that of a citation, or the words of an utterance in what is cited for it. */
    private record Wanted(Claim claim, String pointer, Quote quote, Citation citation, boolean ofCitation) {
        Grounding.Entry entry(Optional<SourceText> text) {
            Optional<TextSpan> span =
                    citation.locator().filter(TextSpan.class::isInstance).map(TextSpan.class::cast);
            boolean within = !ofCitation && citation.quote().isPresent();
            return new Grounding.Entry(
                    claim.id(),
                    pointer,
                    citation.source(),
                    quote,
                    within ? Optional.empty() : span,
                    text.map(found -> within ? locateWithin(found, span) : found.locate(quote)));
        }

        /** Words that stand at several places are meant where the words are that the citation quotes. */
        private QuoteLocation locateWithin(SourceText text, Optional<TextSpan> span) {
            QuoteLocation location = text.locate(quote);
            if (location.places().size() < 2) {
                return location;
            }
            List<TextSpan> quoted = text.locate(citation.quote().orElseThrow()).places();
            List<TextSpan> outer = span.filter(quoted::contains).map(List::of).orElse(quoted);
            if (outer.size() != 1) {
                return location;
            }
            List<TextSpan> inner = location.places().stream()
                    .filter(place -> place.start() >= outer.get(0).start()
                            && place.end() <= outer.get(0).end())
                    .toList();
            if (inner.size() > 1) {
                return new QuoteLocation.Ambiguous(inner, location.inContext(), location.wholeWords());
            }
            return inner.isEmpty()
                    ? location
                    : new QuoteLocation.Found(inner.get(0), location.inContext(), location.wholeWords());
        }
    }

    Grounds(Dossier dossier, Function<SourceId, Optional<SourceText>> texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    /** Returns what is found, and which of the ids under which there are texts belong to nothing. */
    static Grounding of(Dossier dossier, Map<SourceId, SourceText> texts) {
        List<SourceId> strays = texts.keySet().stream()
                .filter(id -> dossier.source(id).isEmpty() && dossier.citing(id).isEmpty())
                .sorted()
                .toList();
        return new Grounds(dossier, source -> Optional.ofNullable(texts.get(source))).grounding(strays);
    }

    Grounding grounding(List<SourceId> strays) {
        dossier.documentOrder().claims().forEach(this::gather);
        dossier.sources().stream()
                .filter(source -> source.digest().isPresent())
                .forEach(source -> bySource.computeIfAbsent(source.id(), id -> new ArrayList<>()));
        Grounding.Entry[] entries = new Grounding.Entry[wanted.size()];
        bySource.forEach((source, places) -> {
            Optional<SourceText> text = texts.apply(source);
            places.forEach(place -> entries[place] = wanted.get(place).entry(text));
            compare(source, text.flatMap(SourceText::digest));
        });
        return new Grounding(Arrays.asList(entries), mismatches, uncompared, strays);
    }

    private void gather(Claim claim) {
        if (!(claim.proposition() instanceof Utterance)
                && claim.citations().stream()
                        .allMatch(citation -> citation.quote().isEmpty())) {
            return;
        }
        String pointer = dossier.pointerTo(claim);
        List<Citation> citations = DocumentOrder.citations(claim);
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            String at = pointer + "/citations/" + i;
            citation.quote()
                    .ifPresent(
                            quote -> add(citation.source(), new Wanted(claim, at + "/quote", quote, citation, true)));
            if (claim.proposition() instanceof Utterance said) {
                String words = pointer + "/proposition/words";
                add(citation.source(), new Wanted(claim, words, said.words(), citation, false));
            }
        }
    }

    private void add(SourceId source, Wanted one) {
        bySource.computeIfAbsent(source, id -> new ArrayList<>()).add(wanted.size());
        wanted.add(one);
    }

    /** Digests by different algorithms tell nothing of each other. */
    private void compare(SourceId id, Optional<Digest> actual) {
        for (Entity variant : dossier.variants(id)) {
            Source source = (Source) variant;
            source.digest().ifPresent(stated -> compare(id, dossier.pointerTo(source) + "/digest", stated, actual));
        }
    }

    private void compare(SourceId id, String pointer, Digest stated, Optional<Digest> actual) {
        if (actual.isEmpty() || !actual.get().algorithm().equals(stated.algorithm())) {
            uncompared.add(new Grounding.Uncompared(id, pointer, stated, actual));
        } else if (!actual.get().equals(stated)) {
            mismatches.add(new Grounding.Mismatch(id, pointer, stated, actual.get()));
        }
    }
}
