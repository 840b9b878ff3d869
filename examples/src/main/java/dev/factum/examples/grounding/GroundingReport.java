package dev.factum.examples.grounding;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Grounding;
import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How it stands with all claims: what the job prints, and what it writes for machines.
 *
 * @param source the source that the text is of
 * @param digest the digest of the text
 * @param isSound whether every claim is grounded, and there is no error beside them
 * @param counts how many claims there are of each verdict
 * @param flaws what is wrong with the JSON beside the claims
 * @param claims all claims, in their order
 */
record GroundingReport(
        String source,
        String digest,
        boolean isSound,
        Map<ClaimCheck.Verdict, Long> counts,
        List<Flaw> flaws,
        List<ClaimCheck> claims) {

    GroundingReport {
        flaws = List.copyOf(flaws);
        claims = List.copyOf(claims);
    }

    /** Looks up the quotes of all claims in the text of a source. */
    static GroundingReport of(Extraction extraction, SourceId source, SourceText text, Progress progress) {
        Lines lines = new Lines(text.text());
        int size = size(extraction);
        Map<Boolean, List<Flaw>> flaws = extraction.flaws().stream()
                .collect(Collectors.partitioningBy(flaw -> flaw.claim().isPresent()));
        Map<Integer, List<Flaw>> ofClaims = flaws.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(flaw -> flaw.claim().orElseThrow()));
        List<Flaw> others = new ArrayList<>(flaws.getOrDefault(false, List.of()));
        unknown(source, extraction).ifPresent(others::add);
        List<ClaimCheck> checks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            checks.add(check(i, ofClaims.getOrDefault(i, List.of()), extraction, Map.of(source, text), lines));
            progress.at("looked up " + (i + 1) + " of " + size + " claims");
        }
        Map<ClaimCheck.Verdict, Long> counts = new EnumMap<>(ClaimCheck.Verdict.class);
        checks.forEach(check -> counts.merge(check.verdict(), 1L, Long::sum));
        boolean isSound = others.stream().noneMatch(Flaw::isError)
                && checks.stream().allMatch(check -> check.verdict() == ClaimCheck.Verdict.GROUNDED);
        return new GroundingReport(
                source.value(), text.digest().orElseThrow().toString(), isSound, counts, others, checks);
    }

    /** A model can call the source otherwise than it was told to: no claim has evidence then, and this says why. */
    private static Optional<Flaw> unknown(SourceId source, Extraction extraction) {
        List<SourceId> known = extraction.sources();
        return known.isEmpty() || known.contains(source)
                ? Optional.empty()
                : Optional.of(new Flaw(
                        "/sources",
                        Severity.ERROR,
                        "grounding.source.unknown",
                        "Dossier.sources must hold the source that the text is of, " + source + ", but was " + known));
    }

    /** As far as claims are known of: those that were read, and those of which something is wrong. */
    private static int size(Extraction extraction) {
        return IntStream.concat(
                        extraction.claims().keySet().stream().mapToInt(index -> index),
                        extraction.flaws().stream().flatMapToInt(flaw -> flaw.claim().stream()))
                .map(index -> index + 1)
                .max()
                .orElse(0);
    }

    private static ClaimCheck check(
            int index, List<Flaw> flaws, Extraction extraction, Map<SourceId, SourceText> texts, Lines lines) {
        Claim claim = extraction.claims().get(index);
        if (claim == null) {
            return new ClaimCheck(index, ClaimCheck.Verdict.INVALID, Optional.empty(), flaws, List.of());
        }
        // one claim at a time, so that progress can be told
        List<QuoteCheck> quotes = Dossier.builder().add(claim).build().ground(texts).entries().stream()
                .map(entry -> QuoteCheck.of(entry, lines))
                .toList();
        return new ClaimCheck(
                index, verdict(flaws, quotes), Optional.of(extraction.dossier().describe(claim)), flaws, quotes);
    }

    private static ClaimCheck.Verdict verdict(List<Flaw> flaws, List<QuoteCheck> quotes) {
        List<QuoteCheck> checked = quotes.stream()
                .filter(quote -> quote.status() != Grounding.Status.UNCHECKED)
                .toList();
        if (flaws.stream().anyMatch(Flaw::isError)) {
            return ClaimCheck.Verdict.INVALID;
        }
        if (checked.isEmpty()) {
            return ClaimCheck.Verdict.NO_EVIDENCE;
        }
        return checked.stream().allMatch(quote -> quote.status() == Grounding.Status.FOUND)
                ? ClaimCheck.Verdict.GROUNDED
                : ClaimCheck.Verdict.UNGROUNDED;
    }

    /** Returns what a person wants to know, in lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        flaws.forEach(flaw -> lines.add(flaw.toString()));
        for (ClaimCheck check : claims) {
            lines.add(check.verdict() + " claim " + check.index()
                    + check.claim().map(claim -> ": " + claim).orElse(""));
            check.flaws().forEach(flaw -> lines.add("    " + flaw));
            check.quotes().forEach(quote -> lines.add("    " + line(quote)));
        }
        lines.add(claims.size() + " claims"
                + (counts.isEmpty()
                        ? ""
                        : counts.entrySet().stream()
                                .map(count -> count.getValue() + " " + count.getKey())
                                .collect(Collectors.joining(", ", ": ", ""))));
        return lines;
    }

    private static String line(QuoteCheck quote) {
        String places = quote.places().stream()
                .map(place -> "line " + place.line() + ", column " + place.column() + " (characters " + place.start()
                        + " to " + place.end() + ")")
                .collect(Collectors.joining("; "));
        String near = quote.nearest()
                .map(like -> "; nearest, " + like.percent() + " %: \"" + like.text() + "\" on line "
                        + like.place().line())
                .orElse("");
        return quote.status() + " \"" + quote.exact() + "\"" + (places.isEmpty() ? near : ": " + places);
    }
}
