package dev.factum.benchmarks.json;

import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Reliability;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What {@link VariedClaims} are about: 400 leaders however many claims, and one event and one source to four claims. */
final class VariedNouns {
    static final int LEADERS = 400;

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final List<EventKind> KINDS =
            List.of(EventKind.SUMMIT, EventKind.MEETING, EventKind.MILITARY_PARADE);

    private VariedNouns() {}

    /** How many events there are to a number of claims, and how many sources. */
    static int number(int claims) {
        return Math.max(10, claims / 4);
    }

    /** All nouns of a number of claims. */
    static Stream<Entity> of(int claims) {
        return Stream.of(
                        IntStream.range(0, LEADERS).mapToObj(VariedNouns::leader),
                        IntStream.range(0, number(claims)).mapToObj(VariedNouns::event),
                        IntStream.range(0, number(claims)).mapToObj(VariedNouns::source))
                .flatMap(nouns -> nouns);
    }

    private static Leader leader(int number) {
        return Leader.builder()
                .id(LeaderId.of(Words.leader(number)))
                .name(Words.leader(number).replace('-', ' '))
                .putName(Language.of("ko"), "지도자 " + number)
                .country(Country.of("KR"))
                .addOffices(Office.of("President"))
                .born(Edtf.parse("" + (1930 + number % 40)))
                .build();
    }

    private static Event event(int number) {
        return Event.builder()
                .id(EventId.of(Words.event(number)))
                .name(Words.event(number).replace('-', ' '))
                .kind(KINDS.get(number % KINDS.size()))
                .time(Edtf.of(START.plusDays(number % 9000)))
                .place(Place.of("Convention Center"))
                .addCategory(EventCategory.MULTILATERAL)
                .build();
    }

    private static Source source(int number) {
        return Source.builder()
                .id(SourceId.of(Words.source(number)))
                .kind(SourceKind.ARTICLE)
                .name("Article " + number)
                .uri(URI.create("https://press.example/" + number))
                .published(Edtf.of(START.plusDays(number % 9000)))
                .reliability(Reliability.B)
                .build();
    }
}
