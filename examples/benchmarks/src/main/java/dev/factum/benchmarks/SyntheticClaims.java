package dev.factum.benchmarks;

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.FreeText;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Relation;
import dev.factum.model.Role;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.model.Utterance;
import dev.factum.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Claims as a newsroom would gather them, made up but varied: seven of ten are attendances, one of ten each says when
 * something was or what somebody said, the rest are relations and free text. To 20 claims there is one event and one
 * source; there are 400 leaders however many claims. Some claims supersede others. The same number gives the same claims,
 * of which no integrity rule complains.
 */
final class SyntheticClaims {
    private static final int LEADERS = 400;
    private static final String[] COUNTRIES = {"BR", "CN", "DE", "FR", "GB", "IN", "JP", "KR", "KZ", "RU", "US", "ZA"};
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9000;
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random;
    private final int events;
    private final int sources;

    private SyntheticClaims(int claims) {
        random = new Random(claims);
        events = Math.max(1, claims / 20);
        sources = Math.max(2, claims / 20);
    }

    /** Makes a number of claims and the nouns that they are about. */
    static List<Entity> of(int claims) {
        SyntheticClaims maker = new SyntheticClaims(claims);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < LEADERS; i++) {
            entities.add(leader(i));
        }
        for (int i = 0; i < maker.events; i++) {
            entities.add(event(i));
        }
        for (int i = 0; i < maker.sources; i++) {
            entities.add(maker.source(i));
        }
        for (int i = 0; i < claims; i++) {
            entities.add(maker.claim(i));
        }
        return entities;
    }

    static LeaderId leaderId(int number) {
        return LeaderId.of("leader-" + number);
    }

    static EventId eventId(int number) {
        return EventId.of("event-" + number);
    }

    static SourceId sourceId(int number) {
        return SourceId.of("source-" + number);
    }

    private static Country country(int number) {
        return Country.of(COUNTRIES[number % COUNTRIES.length]);
    }

    private static Edtf day(int event) {
        return Edtf.of(START.plusDays(event % DAYS));
    }

    private static Leader leader(int number) {
        return Leader.builder()
                .id(leaderId(number))
                .name("Leader " + number)
                .country(country(number))
                .addOffices(Office.builder()
                        .title("President")
                        .country(country(number))
                        .term(Edtf.parse("1995/.."))
                        .build())
                .born(Edtf.parse("" + (1930 + number % 40)))
                .build();
    }

    private static Event event(int number) {
        Event.Builder event = Event.builder()
                .id(eventId(number))
                .name("Event " + number)
                .kind(EventKind.SUMMIT)
                .time(day(number))
                .addCategories(number % 2 == 0 ? EventCategory.MULTILATERAL : EventCategory.BILATERAL);
        // every tenth is a session of the one before, on the same day
        if (number % 10 == 9) {
            event.partOf(eventId(number - 1)).time(day(number - 1));
        }
        return event.build();
    }

    private Source source(int number) {
        Source.Builder source = Source.builder()
                .id(sourceId(number))
                .kind(SourceKind.ARTICLE)
                .name("Source " + number)
                .published(Edtf.parse("2025"));
        if (number > 0 && random.nextInt(3) == 0) {
            source.addDerivedFrom(sourceId(random.nextInt(number)));
        }
        return source.build();
    }

    private Claim claim(int number) {
        int event = random.nextInt(events);
        Claim.Builder claim = Claim.builder()
                .id(ClaimId.of("claim-" + number))
                .proposition(proposition(number, event))
                .addCitations(citation(number));
        if (random.nextInt(4) == 0) {
            claim.addCitations(Citation.of(sourceId(random.nextInt(sources))));
        }
        if (random.nextInt(20) == 0) {
            claim.mode(Mode.INTENTION);
        }
        if (random.nextInt(30) == 0) {
            claim.polarity(Polarity.DENIED);
        }
        if (number > 0 && random.nextInt(50) == 0) {
            claim.addSupersedes(ClaimId.of("claim-" + random.nextInt(number)));
        }
        return claim.recorded(Recording.of(RECORDED.plusSeconds(number), "desk", "by hand"))
                .build();
    }

    private Citation citation(int number) {
        int source = random.nextInt(sources);
        Citation.Builder citation = Citation.builder().source(sourceId(source));
        if (random.nextInt(3) == 0) {
            citation.addVia(sourceId((source + 1) % sources));
        }
        if (random.nextInt(3) == 0) {
            citation.quote(Quote.of("words of claim " + number));
        }
        return citation.build();
    }

    private Proposition proposition(int number, int event) {
        LeaderId leader = leaderId(random.nextInt(LEADERS));
        return switch (number % 10) {
            case 7 ->
                Occurrence.builder()
                        .event(eventId(event))
                        .time(event % 10 == 9 ? day(event - 1) : day(event))
                        .build();
            case 8 ->
                Utterance.builder()
                        .speaker(leader)
                        .event(eventId(event))
                        .words(Quote.of("what was said as number " + number))
                        .build();
            case 9 ->
                number % 20 == 9
                        ? FreeText.of("Something about number " + number, leader, eventId(event))
                        : standing(leader, event);
            case 0, 5 -> Attendance.of(leader, eventId(event)).withRole(Role.SPEAKER);
            default -> Attendance.of(leader, eventId(event));
        };
    }

    private Relation standing(LeaderId leader, int event) {
        return Relation.builder()
                .subject(leader)
                .predicate(Predicate.ALLIED_WITH)
                .object(leaderId(random.nextInt(LEADERS)))
                .at(eventId(event))
                .build();
    }
}
