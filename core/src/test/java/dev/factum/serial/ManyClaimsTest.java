package dev.factum.serial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Quote;
import dev.factum.model.SourceId;
import dev.factum.shape.Canonical;
import dev.factum.time.Edtf;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A large dossier needs no deep stack, and no more bytes than its JSON. */
class ManyClaimsTest {
    private static final int CLAIMS = 100_000;
    private static final long SMALL_STACK = 256 * 1024;

    private static Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < CLAIMS; i++) {
            dossier.add(Claim.builder()
                    .proposition(Attendance.of(LeaderId.of("leader-" + i % 1000), EventId.of("event-" + i % 7000)))
                    .addCitation(Citation.builder()
                            .source(SourceId.of("source-" + i % 900))
                            .quote(Quote.of("what was said, by row " + i))
                            .build())
                    .validDuring(Edtf.parse("20" + (10 + i % 15)))
                    .build());
        }
        return dossier.build();
    }

    @Test
    void aLargeDossierComesBack() throws InterruptedException {
        Dossier dossier = dossier();
        AtomicReference<Dossier> copy = new AtomicReference<>();
        AtomicReference<byte[]> bytes = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    bytes.set(Streams.bytes(dossier));
                    copy.set(Streams.copy(dossier));
                },
                "small stack",
                SMALL_STACK);
        thread.setUncaughtExceptionHandler((ignored, e) -> thrown.set(e));
        thread.start();
        thread.join();

        assertThat(thrown.get()).isNull();
        assertThat(copy.get()).isEqualTo(dossier);
        assertThat(bytes.get().length)
                .isLessThan(Canonical.text(DossierShape.DOSSIER, dossier).length());
    }
}
