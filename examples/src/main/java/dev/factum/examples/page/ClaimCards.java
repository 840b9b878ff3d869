package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Standing;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Fragment;
import dev.factum.model.Locator;
import dev.factum.model.Mode;
import dev.factum.model.Page;
import dev.factum.model.Polarity;
import dev.factum.model.SourceId;
import dev.factum.model.TextSpan;
import dev.factum.model.TimeSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The claims, each with who says so and what is made of it. */
final class ClaimCards {
    /** So many citations, and so many steps of each, are told; the others are counted. */
    private static final int MOST = 6;

    private final Dossier dossier;
    private final Upward upward;
    private final Names names;
    private final Anchors anchors;
    private final Contradictions contradictions;
    private final Reasons reasons;
    private final Standing standing;

    ClaimCards(
            Dossier dossier, Facts facts, Upward upward, Names names, Anchors anchors, Contradictions contradictions) {
        this.dossier = dossier;
        this.upward = upward;
        this.names = names;
        this.anchors = anchors;
        this.contradictions = contradictions;
        this.standing = dossier.standing();
        this.reasons = new Reasons(facts, names);
    }

    List<ClaimCard> of(List<Claim> claims) {
        return claims.stream().map(this::card).toList();
    }

    private ClaimCard card(Claim claim) {
        List<ClaimCard.Words> words = claim.citations().stream()
                .flatMap(citation -> citation.quote().stream()
                        .map(quote -> new ClaimCard.Words(
                                quote.prefix().orElse(""),
                                quote.exact(),
                                quote.suffix().orElse(""),
                                quote.language()
                                        .map(language -> language.toString())
                                        .orElse(""),
                                names.ref(citation.source()),
                                citation.locator().map(ClaimCards::place).orElse(""))))
                .limit(MOST)
                .toList();
        Map<Citation, Claim> takenBack = standing.withdrawn(claim);
        return new ClaimCard(
                anchors.of(claim),
                names.sentence(claim),
                stance(claim),
                claim.polarity() == Polarity.AFFIRMED && claim.mode() == Mode.FACTUAL,
                gone(claim, takenBack),
                words,
                claim.citations().stream()
                        .limit(MOST)
                        .map(citation -> chain(citation, takenBack.get(citation)))
                        .toList(),
                Math.max(0, claim.citations().size() - MOST),
                reasons.of(claim),
                RefList.of(contradictions.of(claim), conflict -> conflict),
                details(claim));
    }

    private List<ClaimCard.Gone> gone(Claim claim, Map<Citation, Claim> takenBack) {
        if (standing.isLive(claim)) {
            return List.of();
        }
        Stream<ClaimCard.Gone> superseded =
                standing.supersededBy(claim).stream().map(by -> new ClaimCard.Gone("Superseded by", names.ref(by)));
        Stream<ClaimCard.Gone> retracted = takenBack.size() < claim.citations().size()
                ? Stream.of()
                : takenBack.values().stream().distinct().map(by -> new ClaimCard.Gone("Taken back by", names.ref(by)));
        return Stream.concat(superseded, retracted).limit(MOST).toList();
    }

    private static List<String> stance(Claim claim) {
        List<String> words = new ArrayList<>(List.of(
                Names.capital(Names.words(claim.polarity().name())),
                Names.words(claim.mode().name())));
        if (claim.certainty() != Certainty.UNSTATED) {
            words.add(Names.words(claim.certainty().name()));
        }
        return words;
    }

    private ClaimCard.Chain chain(Citation citation, @Nullable Claim takenBack) {
        Set<SourceId> origins = dossier.lineage().origins(citation);
        List<ClaimCard.Step> steps = new ArrayList<>();
        SourceId at = citation.source();
        List<SourceLink> links = upward.chain(citation, MOST + 1);
        for (SourceLink link : links.subList(0, Math.min(MOST, links.size()))) {
            steps.add(new ClaimCard.Step(
                    link.from().equals(at) ? List.of() : List.of(names.ref(link.from())),
                    link.kind().toString(),
                    names.ref(link.to()),
                    origins.contains(link.to())));
            at = link.to();
        }
        return new ClaimCard.Chain(
                names.ref(citation.source()),
                origins.contains(citation.source()),
                steps,
                links.size() > MOST ? List.of(RefList.of(origins, names::ref)) : List.of(),
                takenBack == null ? List.of() : List.of(names.ref(takenBack)));
    }

    private static String place(Locator locator) {
        if (locator instanceof Page page) {
            return "page " + page.label();
        }
        if (locator instanceof TextSpan span) {
            return "characters " + span.start() + " to " + span.end();
        }
        if (locator instanceof TimeSpan span) {
            return "from " + clock(span.start())
                    + span.end().map(end -> " to " + clock(end)).orElse("");
        }
        return "#" + ((Fragment) locator).value();
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    private List<ClaimCard.Detail> details(Claim claim) {
        List<ClaimCard.Detail> details = new ArrayList<>();
        add(details, "Id", claim.id().value());
        claim.validDuring().ifPresent(time -> add(details, "Valid", Names.of(time)));
        claim.credibility().ifPresent(grade -> add(details, "Credibility", Names.words(grade.name())));
        claim.recorded()
                .ifPresent(recording ->
                        add(details, "Recorded", recording.at() + " by " + recording.by() + ", " + recording.method()));
        claim.note().ifPresent(note -> add(details, "Note", note));
        claim.supersedes().forEach(id -> details.add(new ClaimCard.Detail("Supersedes", names.ref(id))));
        claim.attributes().forEach((name, value) -> add(details, name, value));
        return details;
    }

    private static void add(List<ClaimCard.Detail> details, String name, String value) {
        details.add(new ClaimCard.Detail(name, new Ref(value, "")));
    }
}
