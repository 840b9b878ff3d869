package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was read is written so that no fact is lost, and what is written twice is the same text. */
class RoundTripProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasReadIsReadAgain(@ForAll("documents") String json) {
        ClaimReviewReading first = Reviews.read(json);
        assertThat(first.report().withCode("record.refused")).isEmpty();
        String written = Reviews.WRITER.write(first.dossier());
        Dossier again = Reviews.read(written).dossier();
        assertThat(again.equals(first.dossier()))
                .as(() -> json + "\n" + written + "\n" + first.dossier().diff(again))
                .isTrue();
        assertThat(Reviews.WRITER.write(again)).isEqualTo(written);
        assertThat(SchemaOrg.violations(written)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenIsWrittenAgain(@ForAll("dossiers") Dossier dossier) {
        String written = Reviews.WRITER.write(dossier);
        assertThat(SchemaOrg.violations(written)).isEmpty();
        ClaimReviewReading again = Reviews.read(written);
        assertThat(again.report().hasErrors()).isFalse();
        assertThat(Reviews.WRITER.write(again.dossier())).isEqualTo(written);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return GeneratedDossiers.dossiers();
    }

    @Provide
    Arbitrary<String> documents() {
        return GeneratedRecords.documents();
    }
}
