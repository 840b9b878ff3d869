package dev.factum.examples.parade;

import static dev.factum.examples.parade.Nouns.HANOI;
import static dev.factum.examples.parade.Nouns.JOINT_STATEMENT;
import static dev.factum.examples.parade.Nouns.KIM;
import static dev.factum.examples.parade.Nouns.PRESS_RECORD;
import static dev.factum.examples.parade.Nouns.PUTIN;
import static dev.factum.examples.parade.Nouns.SINGAPORE;
import static dev.factum.examples.parade.Nouns.TRUMP;
import static dev.factum.examples.parade.Nouns.VLADIVOSTOK;

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Occurrence;
import dev.factum.model.Proposition;
import dev.factum.model.Source;
import java.util.List;
import java.util.stream.Stream;

/** What is well known and not in the article: the summits that Kim had attended before. */
final class KnownFacts {
    private KnownFacts() {}

    static List<Claim> all() {
        return Stream.of(
                        summit(SINGAPORE, JOINT_STATEMENT, KIM, TRUMP),
                        summit(HANOI, PRESS_RECORD, KIM, TRUMP),
                        summit(VLADIVOSTOK, PRESS_RECORD, KIM, PUTIN))
                .flatMap(claims -> claims)
                .toList();
    }

    private static Stream<Claim> summit(Event event, Source source, Leader first, Leader second) {
        Stream<Proposition> propositions = Stream.of(
                Occurrence.builder().event(event.id()).time(event.time()).build(),
                Attendance.of(first.id(), event.id()),
                Attendance.of(second.id(), event.id()));
        return propositions.map(proposition -> Claim.builder()
                .proposition(proposition)
                .addCitation(Citation.of(source.id()))
                .build());
    }
}
