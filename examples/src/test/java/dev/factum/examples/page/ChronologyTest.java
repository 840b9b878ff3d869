package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.FreeText;
import dev.factum.model.LeaderId;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.model.Rating;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Claims stand in the order of the events that they are about, and those on one topic together. */
class ChronologyTest {
    private static final LeaderId MACRON = LeaderId.of("macron");
    private static final LeaderId XI = LeaderId.of("xi");
    private static final EventId FIRST = EventId.of("z");
    private static final EventId SECOND = EventId.of("y");
    private static final EventId UNKNOWN = EventId.of("a");

    private static Claim claim(String id, Proposition proposition, Polarity polarity) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .proposition(proposition)
                .polarity(polarity)
                .addCitation(Citation.of(SourceId.of("paper")))
                .build();
    }

    private static Event event(EventId id, String time) {
        return Event.builder()
                .id(id)
                .name(id.value())
                .kind(EventKind.MEETING)
                .time(Edtf.parse(time))
                .build();
    }

    private static Proposition assessing(String claim) {
        return Assessment.builder()
                .claim(ClaimId.of(claim))
                .rating(Rating.TRUE)
                .label("True")
                .build();
    }

    @Test
    void claimsGoByTheTimeOfTheirEventThenByTopicForBeforeAgainst() {
        List<Claim> sorted = List.of(
                claim("k", Attendance.of(MACRON, FIRST), Polarity.AFFIRMED),
                claim("j", Attendance.of(MACRON, FIRST), Polarity.DENIED),
                claim("i", assessing("j"), Polarity.AFFIRMED),
                claim("h", assessing("i"), Polarity.AFFIRMED),
                claim("g", Attendance.of(XI, FIRST), Polarity.AFFIRMED),
                claim(
                        "f",
                        Precedent.builder()
                                .event(FIRST)
                                .addParty(XI)
                                .previous(SECOND)
                                .build(),
                        Polarity.AFFIRMED),
                claim("e", Attendance.of(MACRON, SECOND), Polarity.AFFIRMED),
                claim("d", FreeText.of("It rained.", SECOND), Polarity.AFFIRMED),
                claim("c", Attendance.of(MACRON, UNKNOWN), Polarity.AFFIRMED),
                claim("b", FreeText.of("He slept.", MACRON), Polarity.AFFIRMED));
        List<Claim> some = new ArrayList<>(sorted);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(some, new Random(seed));
            Dossier dossier = Dossier.builder()
                    .add(event(FIRST, "2020"), event(SECOND, "2021"))
                    .addAll(some)
                    .build();
            assertThat(new Chronology(dossier).claims())
                    .extracting(claim -> claim.id().value())
                    .containsExactly("k", "j", "i", "h", "g", "f", "e", "d", "c", "b");
        }
    }

    @Test
    void claimsAboutEachOtherInACircleComeToAnEnd() {
        Dossier dossier = Dossier.of(
                claim("a", assessing("b"), Polarity.AFFIRMED),
                claim("b", assessing("a"), Polarity.AFFIRMED),
                claim("c", assessing("b"), Polarity.AFFIRMED),
                claim("d", assessing("nothing"), Polarity.AFFIRMED));
        assertThat(new Chronology(dossier).claims()).containsExactlyInAnyOrderElementsOf(dossier.claims());
    }
}
