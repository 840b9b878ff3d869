package dev.factum.verdict;

import static dev.factum.verdict.Said.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.LeaderId;
import dev.factum.model.Precedent;
import dev.factum.time.Edtf;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Many claims that all have to do with each other. */
class JudgingHostileTest {
    /** Many times what it takes, and little beside what it would take if each were held against each. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final LeaderId KIM = LeaderId.of("kim");

    private static Event event(String id, String time) {
        return Event.builder()
                .id(EventId.of(id))
                .name(id)
                .kind(EventKind.SUMMIT)
                .time(Edtf.parse(time))
                .build();
    }

    private static Judgment judge(int firsts, int attendances) {
        Dossier.Builder dossier = Dossier.builder().add(event("summit", "2018-06-12"), event("parade", "2025-09-03"));
        Precedent first =
                Precedent.builder().event(EventId.of("parade")).addParties(KIM).build();
        for (int i = 0; i < firsts; i++) {
            dossier.add(by("first-" + i, first.withYears(10 + i)));
        }
        for (int i = 0; i < attendances; i++) {
            dossier.add(by("there-" + i, Attendance.of(KIM, EventId.of("summit"))));
        }
        Dossier built = dossier.build();
        return assertTimeout(PATIENCE, () -> Adjudicator.with(Policy.standard()).judge(built));
    }

    @Test
    void oneFirstAndManyWhoTellOfAnEventBeforeIt() {
        Judgment judgment = judge(1, 20_000);

        assertThat(judgment).hasToString("Judgment{REFUTED=1, ESTABLISHED=1}");
        assertThat(judgment.facts(Verdict.REFUTED)
                        .findFirst()
                        .orElseThrow()
                        .opposing()
                        .independentOrigins())
                .isEqualTo(20_000);
    }

    @Test
    void manyFirstsAndManyWhoTellOfAnEventBeforeThem() {
        assertThat(judge(300, 300)).hasToString("Judgment{REFUTED=300, ESTABLISHED=1}");
    }
}
