package dev.factum.dossier;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Digest;
import dev.factum.model.Locator;
import dev.factum.model.Quote;
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

    /** A quote that is to be looked up. */
    private record Wanted(Claim claim, String pointer, Quote quote, Citation citation) {
        Grounding.Entry entry(Optional<SourceText> text) {
            Optional<Locator> locator = citation.locator();
            return new Grounding.Entry(
                    claim.id(),
                    pointer,
                    citation.source(),
                    quote,
                    locator.filter(TextSpan.class::isInstance).map(TextSpan.class::cast),
                    text.map(found -> found.locate(quote)));
        }
    }

    Grounds(Dossier dossier, Function<SourceId, Optional<SourceText>> texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    Grounding grounding() {
        dossier.documentOrder().claims().forEach(this::gather);
        dossier.sources().stream()
                .filter(source -> source.digest().isPresent())
                .forEach(source -> bySource.computeIfAbsent(source.id(), id -> new ArrayList<>()));
        Grounding.Entry[] entries = new Grounding.Entry[wanted.size()];
        bySource.forEach((source, places) -> {
            Optional<SourceText> text = texts.apply(source);
            places.forEach(place -> entries[place] = wanted.get(place).entry(text));
            text.flatMap(SourceText::digest).ifPresent(digest -> compare(source, digest));
        });
        return new Grounding(Arrays.asList(entries), mismatches);
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
            if (citation.quote().isPresent()) {
                add(
                        claim,
                        pointer + "/citations/" + i + "/quote",
                        citation.quote().get(),
                        citation);
            } else if (claim.proposition() instanceof Utterance utterance) {
                add(claim, pointer + "/proposition/words", utterance.words(), citation);
            }
        }
    }

    private void add(Claim claim, String pointer, Quote quote, Citation citation) {
        bySource.computeIfAbsent(citation.source(), id -> new ArrayList<>()).add(wanted.size());
        wanted.add(new Wanted(claim, pointer, quote, citation));
    }

    /** Digests by different algorithms tell nothing of each other. */
    private void compare(SourceId id, Digest actual) {
        for (Source source : dossier.sources()) {
            if (source.id().equals(id)) {
                source.digest()
                        .filter(stated -> stated.algorithm().equals(actual.algorithm()) && !stated.equals(actual))
                        .ifPresent(stated -> mismatches.add(
                                new Grounding.Mismatch(id, dossier.pointerTo(source) + "/digest", stated, actual)));
            }
        }
    }
}
