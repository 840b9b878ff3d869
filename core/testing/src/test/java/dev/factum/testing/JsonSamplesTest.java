package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Quote;
import dev.factum.model.SourceId;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;

/** jqwik finds the services, and prints what a property failed for as JSON. */
class JsonSamplesTest {
    private static final Attendance ATTENDANCE = Attendance.of(LeaderId.of("kim"), EventId.of("parade"));

    static {
        // on the module path, the tests are in the module that provides them
        JsonSamplesTest.class.getModule().addUses(SampleReportingFormat.class).addUses(ArbitraryProvider.class);
    }

    private static SampleReportingFormat format() {
        return ServiceLoader.load(SampleReportingFormat.class).stream()
                .filter(one -> one.type().getName().equals("dev.factum.testing.provider.JsonSamples"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static String shown(Object value) {
        assertThat(format().appliesTo(value)).isTrue();
        return format().report(value).toString();
    }

    @Test
    void arbitrariesAreFound() {
        assertThat(ServiceLoader.load(ArbitraryProvider.class).stream()
                        .map(one -> one.type().getName()))
                .contains("dev.factum.testing.provider.FactumProvider");
    }

    @Test
    void valuesAreShownAsJson() {
        assertThat(shown(ATTENDANCE))
                .isEqualTo(
                        "{\"event\":\"parade\",\"leader\":\"kim\",\"presence\":\"in-person\",\"type\":\"attendance\"}");
        assertThat(shown(Quote.of("a \"quote\"\n"))).isEqualTo("{\"exact\":\"a \\\"quote\\\"\\n\"}");
    }

    @Test
    void claimsAndDossiersAreShownWhole() {
        Claim claim = Claim.builder()
                .id(ClaimId.of("c"))
                .proposition(ATTENDANCE)
                .addCitation(Citation.of(SourceId.of("paper")))
                .build();
        Leader leader = Leader.builder().id(LeaderId.of("kim")).name("Kim").build();

        assertThat(shown(claim))
                .isEqualTo("{\"certainty\":\"unstated\",\"citations\":[{\"source\":\"paper\"}],\"id\":\"c\","
                        + "\"mode\":\"factual\",\"polarity\":\"affirmed\",\"proposition\":{\"event\":\"parade\","
                        + "\"leader\":\"kim\",\"presence\":\"in-person\",\"type\":\"attendance\"}}");
        assertThat(shown(Dossier.of(leader)))
                .isEqualTo("{\"leaders\":[{\"id\":\"kim\",\"name\":\"Kim\"}],\"version\":\"1.0\"}");
    }

    @Test
    void otherValuesAreNotItsAffair() {
        assertThat(format().appliesTo("text")).isFalse();
        assertThat(format().appliesTo(LeaderId.of("kim"))).isFalse();
    }
}
