package dev.factum.testing;

import dev.factum.dossier.Dossier;
import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.model.Recording;
import dev.factum.model.Retraction;
import dev.factum.model.Shapes;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * For each integrity rule a few entities that break it, to be added to a whole dossier. Their ids are like no others, so
 * that they have nothing to do with what is there.
 */
final class BrokenDossiers {
    private static final Map<String, Arbitrary<BrokenDossier>> BY_CODE = new TreeMap<>();
    private static final LeaderId LEADER = LeaderId.of("broken-leader");
    private static final EventId EVENT = EventId.of("broken-event");
    private static final EventId OTHER = EventId.of("broken-other-event");
    private static final SourceId SOURCE = SourceId.of("broken-source");
    private static final Country NOWHERE = Country.of("x-nowhere");

    static {
        Shapes.showTo(BrokenDossiers.class);
        references();
        times();
        people();
        publication();
        numbers();
        firsts();
    }

    private BrokenDossiers() {}

    static Set<String> codes() {
        return Collections.unmodifiableSet(BY_CODE.keySet());
    }

    static Arbitrary<BrokenDossier> all() {
        return new AtRandom<>(Arbitraries.of(BY_CODE.keySet()).flatMap(BrokenDossiers::of));
    }

    static Arbitrary<BrokenDossier> of(String code) {
        Arbitrary<BrokenDossier> known = BY_CODE.get(code);
        if (known == null) {
            throw new IllegalArgumentException("code must be one of BrokenDossier.codes(), but was " + code);
        }
        return known;
    }

    private static Dossier added(Dossier whole, List<Entity> entities) {
        return whole.toBuilder().addAll(entities).build();
    }

    private static void broken(String code, Function<LocalDate, List<Entity>> entities) {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 30_000).map(LocalDate::ofEpochDay);
        BY_CODE.put(
                code,
                new AtRandom<>(Combinators.combine(DossierArbitrary.ALL, days)
                        .as((whole, day) -> new BrokenDossier(code, added(whole, entities.apply(day))))));
    }

    // ---- the rules

    private static void references() {
        broken("dossier.reference.dangling", day -> List.of(leader(), source(), claim(Attendance.of(LEADER, EVENT))));
        broken("leader.id.ambiguous", day -> List.of(leader(), leader().withName("Another")));
        broken("event.id.ambiguous", day -> List.of(event(), event().withName("Another")));
        broken("source.id.ambiguous", day -> List.of(source(), source().withName("Another")));
        broken(
                "claim.id.ambiguous",
                day -> List.of(
                        event(),
                        source(),
                        claim("c", occurrence(EVENT)),
                        claim("c", occurrence(EVENT)).withNote("Another")));
        broken(
                "event.part-of.circular",
                day -> List.of(event().withPartOf(OTHER), event(OTHER).withPartOf(EVENT)));
        broken("source.derived-from.circular", day -> {
            SourceId other = SourceId.of("broken-other-source");
            return List.of(
                    source().withDerivedFrom(other), source().withId(other).withDerivedFrom(SOURCE));
        });
        broken("source.publisher.circular", day -> {
            SourceId other = SourceId.of("broken-other-source");
            return List.of(source().withPublisher(other), source().withId(other).withPublisher(SOURCE));
        });
        broken("citation.via.circular", day -> {
            SourceId other = SourceId.of("broken-other-source");
            Claim relayed = claim(occurrence(EVENT)).withCitations(relayed(SOURCE, other));
            return List.of(
                    event(), source(), source().withId(other), relayed, relayed.withCitations(relayed(other, SOURCE)));
        });
        broken(
                "claim.supersedes.circular",
                day -> List.of(
                        event(),
                        source(),
                        claim("c", occurrence(EVENT)).withSupersedes(claimId("d")),
                        claim("d", occurrence(EVENT)).withSupersedes(claimId("c"))));
        broken(
                "retraction.claim.circular",
                day -> List.of(
                        source(), claim("c", Retraction.of(claimId("d"))), claim("d", Retraction.of(claimId("c")))));
    }

    private static void times() {
        broken(
                "attendance.during.outside-event",
                day -> List.of(
                        leader(),
                        event(day),
                        source(),
                        claim(Attendance.of(LEADER, EVENT).withDuring(Edtf.of(day.plusDays(2))))));
        broken(
                "event.time.outside-whole",
                day -> List.of(event(day), event(OTHER).withPartOf(EVENT).withTime(Edtf.of(day.plusDays(2)))));
        broken(
                "occurrence.time.outside-whole",
                day -> List.of(
                        event(day),
                        event(OTHER).withPartOf(EVENT),
                        source(),
                        claim(occurrence(OTHER).withTime(Edtf.of(day.plusDays(2))))));
        broken(
                "event.time.contradictory",
                day -> List.of(event(day), source(), claim(occurrence(EVENT).withTime(Edtf.of(day.plusDays(2))))));
    }

    private static void people() {
        Claim attends = claim(Attendance.of(LEADER, EVENT));
        broken(
                "attendance.leader.not-yet-born",
                day -> List.of(leader().withBorn(Edtf.of(day.plusDays(2))), event(day), source(), attends));
        broken(
                "attendance.leader.already-dead",
                day -> List.of(leader().withDied(Edtf.of(day.minusDays(2))), event(day), source(), attends));
        broken(
                "attendance.capacity.not-held",
                day -> List.of(
                        leader().withOffices(Office.of("President")
                                .withTerm(Edtf.between(Edtf.of(day.minusYears(4)), Edtf.of(day.minusDays(2))))),
                        event(day),
                        source(),
                        claim(Attendance.of(LEADER, EVENT).withCapacity(Office.of("President")))));
    }

    private static void publication() {
        broken(
                "citation.accessed.before-published",
                day -> List.of(
                        event(),
                        source().withPublished(Edtf.of(day)),
                        claim(occurrence(EVENT))
                                .withCitations(Citation.of(SOURCE).withAccessed(before(day)))));
        broken(
                "claim.recorded.before-published",
                day -> List.of(
                        event(),
                        source().withPublished(Edtf.of(day)),
                        claim(occurrence(EVENT)).withRecorded(Recording.of(before(day), "desk", "hand"))));
        broken(
                "source.retrieved.before-published",
                day -> List.of(source().withPublished(Edtf.of(day)).withRetrieved(before(day))));
    }

    private static void numbers() {
        broken(
                "occurrence.weekday.mismatch",
                day -> List.of(
                        event(),
                        source(),
                        claim(occurrence(EVENT)
                                .withTime(Edtf.of(day))
                                .withWeekday(day.getDayOfWeek().plus(1)))));
        broken(
                "anniversary.years.mismatch",
                day -> List.of(
                        event(day),
                        source(),
                        claim(Anniversary.builder()
                                .event(EVENT)
                                .ofTime(Edtf.of(day.minusYears(80)))
                                .years(83)
                                .build())));
        broken(
                "precedent.years.mismatch",
                day -> List.of(
                        event(day),
                        earlier(day),
                        source(),
                        claim(first().previous(OTHER).years(5).build())));
    }

    private static void firsts() {
        Claim attendsEarlier = claim(Attendance.of(LEADER, OTHER));
        broken(
                "precedent.counterexample",
                day -> List.of(
                        leader(),
                        event(day),
                        earlier(day),
                        source(),
                        attendsEarlier,
                        claim(Precedent.builder()
                                .event(EVENT)
                                .addParties(LEADER)
                                .build())));
        broken(
                "precedent.previous.lacks-party",
                day -> List.of(
                        leader(),
                        event(day),
                        earlier(day),
                        source(),
                        attendsEarlier,
                        claim(first().addParties(LEADER).previous(OTHER).build())));
        broken(
                "precedent.previous.not-before",
                day -> List.of(
                        event(day),
                        event(OTHER).withTime(Edtf.of(day.plusDays(2))),
                        source(),
                        claim(first().previous(OTHER).build())));
    }

    // ---- what they are made of

    private static Leader leader() {
        return Leader.builder().id(LEADER).name("Leader").build();
    }

    private static Event event() {
        return event(EVENT);
    }

    private static Event event(EventId id) {
        return Event.builder().id(id).name("Event").kind(EventKind.MEETING).build();
    }

    private static Event event(LocalDate day) {
        return event().withTime(Edtf.of(day));
    }

    private static Event earlier(LocalDate day) {
        return event(OTHER).withTime(Edtf.of(day.minusYears(2)));
    }

    private static Source source() {
        return Source.builder()
                .id(SOURCE)
                .kind(SourceKind.ARTICLE)
                .name("Source")
                .build();
    }

    private static ClaimId claimId(String word) {
        return ClaimId.of("broken-" + word);
    }

    private static Claim claim(String word, Proposition proposition) {
        return claim(proposition).toBuilder().id(claimId(word)).build();
    }

    private static Claim claim(Proposition proposition) {
        return Claim.builder()
                .proposition(proposition)
                .addCitation(Citation.of(SOURCE))
                .build();
    }

    private static Citation relayed(SourceId source, SourceId via) {
        return Citation.of(source).withVia(via);
    }

    private static Occurrence occurrence(EventId event) {
        return Occurrence.builder().event(event).build();
    }

    private static Precedent.Builder first() {
        return Precedent.builder().event(EVENT).addParties(NOWHERE);
    }

    /** Returns a moment before a day has begun anywhere. */
    private static Instant before(LocalDate day) {
        return day.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
