package dev.factum.testing;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierDiff;
import dev.factum.dossier.EntityChange;
import dev.factum.dossier.Grounding;
import dev.factum.dossier.Match;
import dev.factum.dossier.MemberChange;
import dev.factum.dossier.Objection;
import dev.factum.dossier.Objector;
import dev.factum.dossier.Standing;
import dev.factum.dossier.TimelineEntry;
import dev.factum.lineage.Independence;
import dev.factum.lineage.Lineage;
import dev.factum.lineage.SourceCircle;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Evidence;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Limit;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What dossiers answer: nobody enters it, but code that shows or keeps it is to be tested with it. */
final class Answers {
    private Answers() {}

    /** Returns whole dossiers of which it is said and denied, and was predicted, that somebody attended something. */
    private static Arbitrary<Dossier> disputed() {
        return DossierArbitrary.ALL.withClaims(1, 6).map(dossier -> {
            Leader leader = dossier.leaders().get(dossier.leaders().size() - 1);
            Event event = dossier.events().get(dossier.events().size() - 1);
            Claim said = Claim.builder()
                    .proposition(Attendance.of(leader.id(), event.id()))
                    .addCitation(Citation.of(dossier.sources().get(0).id()))
                    .build();
            Claim denied = said.withPolarity(Polarity.DENIED)
                    .withCitations(Citation.of(dossier.sources().get(1).id()));
            return dossier.plus(List.of(said, denied, said.withMode(Mode.PREDICTION)));
        });
    }

    private static <T> Arbitrary<T> one(Function<Dossier, List<T>> answers) {
        return Combinators.combine(disputed(), Arbitraries.integers().between(0, 100))
                .as((dossier, index) -> {
                    List<T> all = answers.apply(dossier);
                    return all.get(index % all.size());
                });
    }

    private static List<Fact> facts(Dossier dossier) {
        return Adjudicator.with(Policy.standard()).judge(dossier).facts();
    }

    private static List<Evidence> evidence(Dossier dossier) {
        return facts(dossier).stream().flatMap(fact -> fact.evidence().stream()).toList();
    }

    static Arbitrary<Judgment> judgments() {
        return Combinators.combine(disputed(), Types.of(Policy.class))
                .as((dossier, policy) -> Adjudicator.with(policy).judge(dossier));
    }

    static Arbitrary<Fact> facts() {
        return one(Answers::facts);
    }

    static Arbitrary<Evidence> evidence() {
        return one(Answers::evidence);
    }

    static Arbitrary<Limit> limits() {
        return one(dossier -> evidence(dossier).stream()
                .flatMap(evidence -> evidence.limits().stream())
                .toList());
    }

    static Arbitrary<Side> sides() {
        return Combinators.combine(facts(), Arbitraries.of(true, false))
                .as((fact, supporting) -> supporting ? fact.supporting() : fact.opposing());
    }

    static Arbitrary<Conflict> conflicts() {
        return one(Dossier::conflicts);
    }

    static Arbitrary<Objection> objections() {
        Arbitrary<Objection.Link> links = Combinators.combine(
                        Types.of(Claim.class).list().ofMinSize(1).ofMaxSize(2),
                        Types.of(Event.class).list().ofMaxSize(1))
                .as(Objection.Link::new);
        return Combinators.combine(
                        Arbitraries.of(Conflict.Kind.class),
                        links.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Objection::new);
    }

    static Arbitrary<Match> matches() {
        Arbitrary<List<LeaderId>> pairs =
                Types.of(LeaderId.class).list().ofSize(2).uniqueElements().map(ids -> List.copyOf(new TreeSet<>(ids)));
        Arbitrary<Match.Reason> reasons = Combinators.combine(
                        Arbitraries.of(Match.Ground.class), Arbitraries.of("named \"Kim\"", "born 1984"))
                .as(Match.Reason::new);
        return Combinators.combine(pairs, reasons.list().ofMinSize(1).ofMaxSize(2))
                .as((pair, why) -> new Match(pair.get(0), pair.get(1), why));
    }

    static Arbitrary<Grounding> groundings() {
        return Combinators.combine(disputed(), Types.of(SourceText.class))
                .as((dossier, text) -> dossier.ground(
                        source -> Optional.of(text).filter(any -> source.value().length() % 2 == 0)));
    }

    static Arbitrary<Standing> standings() {
        return disputed().map(Dossier::standing);
    }

    static Arbitrary<Objector> objectors() {
        return disputed().map(Dossier::objector);
    }

    static Arbitrary<TimelineEntry> timelineEntries() {
        return Combinators.combine(Times.withinCalendar().optional(), Types.of(Event.class))
                .as(TimelineEntry::new);
    }

    static Arbitrary<DossierDiff> diffs() {
        return Combinators.combine(Types.of(Dossier.class), Types.of(Dossier.class))
                .as(Dossier::diff);
    }

    static Arbitrary<EntityChange> entityChanges() {
        return Combinators.combine(Types.of(Leader.class), Types.of(Leader.class))
                .as((before, after) -> new EntityChange(before, after.withId(before.id())));
    }

    static Arbitrary<MemberChange> memberChanges() {
        Arbitrary<Optional<String>> json = Arbitraries.of("1", "\"KP\"", "{}").optional();
        return Combinators.combine(
                        Arbitraries.of("/country", "/names/ko", ""),
                        json.list().ofSize(2).uniqueElements())
                .as((pointer, versions) -> new MemberChange(pointer, versions.get(0), versions.get(1)));
    }

    static Arbitrary<Lineage> lineages() {
        return Types.of(Dossier.class).map(Dossier::lineage);
    }

    static Arbitrary<Independence> independence() {
        return Types.of(Dossier.class)
                .map(dossier -> dossier.lineage()
                        .independence(dossier.claims().stream()
                                .flatMap(claim -> claim.citations().stream())
                                .toList()));
    }

    static Arbitrary<SourceLink> sourceLinks() {
        return Combinators.combine(
                        Types.of(SourceId.class), Arbitraries.of(SourceLink.Kind.class), Types.of(SourceId.class))
                .as(SourceLink::new);
    }

    /** From the least of some sources over all others, in their order, and back. */
    static Arbitrary<SourceCircle> sourceCircles() {
        return Types.of(SourceId.class).set().ofMinSize(2).ofMaxSize(4).map(ids -> {
            List<SourceId> way = new ArrayList<>(new TreeSet<>(ids));
            List<SourceLink> path = new ArrayList<>();
            for (int i = 0; i < way.size(); i++) {
                path.add(new SourceLink(way.get(i), SourceLink.Kind.DERIVED_FROM, way.get((i + 1) % way.size())));
            }
            return new SourceCircle(ids, path);
        });
    }
}
