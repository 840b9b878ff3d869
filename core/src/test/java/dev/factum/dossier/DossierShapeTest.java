package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.factum.model.Claim;
import dev.factum.shape.Canonical;
import dev.factum.shape.Field;
import dev.factum.validation.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierShapeTest {
    @Test
    void theFieldsInTheirOrder() {
        assertThat(DossierShape.DOSSIER.fields())
                .extracting(Field::name)
                .containsExactly("version", "leaders", "events", "sources", "claims");
        assertThat(DossierShape.DOSSIER.fields())
                .extracting(Field::required)
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void entitiesStandInTheOrderOfTheirIds() {
        Dossier dossier = Dossier.of(
                claim("b", attendance("xi", "summit")),
                source("wire"),
                event("summit"),
                leader("xi"),
                leader("lula"),
                claim("a", attendance("lula", "summit")));

        assertThat(Canonical.text(DossierShape.DOSSIER, dossier))
                .isEqualTo(
                        "{\"claims\":[{\"certainty\":\"unstated\",\"citations\":[{\"source\":\"wire\"}],\"id\":\"a\","
                                + "\"mode\":\"factual\",\"polarity\":\"affirmed\",\"proposition\":{\"event\":\"summit\","
                                + "\"leader\":\"lula\",\"presence\":\"in-person\",\"type\":\"attendance\"}},"
                                + "{\"certainty\":\"unstated\",\"citations\":[{\"source\":\"wire\"}],\"id\":\"b\","
                                + "\"mode\":\"factual\",\"polarity\":\"affirmed\",\"proposition\":{\"event\":\"summit\","
                                + "\"leader\":\"xi\",\"presence\":\"in-person\",\"type\":\"attendance\"}}],"
                                + "\"events\":[{\"id\":\"summit\",\"kind\":\"summit\",\"name\":\"Event summit\"}],"
                                + "\"leaders\":[{\"id\":\"lula\",\"name\":\"Leader lula\"},"
                                + "{\"id\":\"xi\",\"name\":\"Leader xi\"}],"
                                + "\"sources\":[{\"id\":\"wire\",\"kind\":\"article\",\"name\":\"Source wire\"}],"
                                + "\"version\":\"1.0\"}");
    }

    @Test
    void claimsThatShareAnIdStandInCanonicalOrder() {
        Claim plain = claim("c", attendance("xi", "summit"));
        Claim noted = plain.withNote("a note");

        for (List<Claim> order : List.of(List.of(plain, noted), List.of(noted, plain))) {
            assertThat(Dossier.builder().addAll(order).build().documentOrder().claims())
                    .containsExactly(noted, plain);
        }
    }

    @Test
    void theVersionIsThatOfThisFormat() {
        Field<Dossier> version = DossierShape.DOSSIER.field("version").orElseThrow();

        assertThat(version.get(Dossier.of())).isEqualTo("1.0");
        assertThat(Dossier.of().version()).isEqualTo("1.0");
        assertThat(DossierShape.VERSION).isEqualTo("1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.10", "1.999999"})
    void minorVersionsAreReadAndKept(String version) {
        assertThat(read(version).version()).isEqualTo(version);
        assertThat(read(version)).isEqualTo(Dossier.builder().version(version).build());
        assertThat(read(version).toBuilder().build()).isEqualTo(read(version));
        assertThat(Canonical.text(DossierShape.DOSSIER, read(version))).isEqualTo("{\"version\":\"" + version + "\"}");
    }

    @Test
    void documentsOfTwoVersionsAreTwo() {
        assertThat(read("1.1"))
                .isNotEqualTo(Dossier.of())
                .isNotEqualTo(read("1.10"))
                .doesNotHaveSameHashCodeAs(Dossier.of());
    }

    private static Dossier read(String version) {
        Object builder = DossierShape.DOSSIER.start();
        DossierShape.DOSSIER.field("version").orElseThrow().set(builder, version);
        return DossierShape.DOSSIER.finish(builder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "1", "1.00", "1.01", "1.", "01.0", "1.0.0", "1.1000000", "one", "1.0-beta"})
    void otherVersionsAreRefused(String version) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Dossier.builder().version(version))
                .withMessage("Dossier is not valid, 1 problem: Dossier.version must be 1 and a minor version, such as"
                        + " 1.0, but was " + version + " [dossier.version.unknown]");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> read(version));
    }

    @Test
    void theTagIsNoMemberWithoutMeaning() {
        assertThat(DossierShape.DOSSIER.tag()).isEqualTo("dossier");
        assertThat(DossierShape.DOSSIER.tagRequired()).isFalse();
    }

    @Test
    void whatIsNotKnownIsKept() {
        Object builder = DossierShape.DOSSIER.start();
        DossierShape.DOSSIER.field("leaders").orElseThrow().set(builder, List.of(leader("xi")));
        DossierShape.DOSSIER.setExtra(builder, Map.of("editor", "\"desk\""));
        Dossier dossier = DossierShape.DOSSIER.finish(builder);

        assertThat(dossier.extra()).containsExactly(Map.entry("editor", "\"desk\""));
        assertThat(dossier.leader(leaderId("xi"))).isPresent();
        assertThat(dossier).isNotEqualTo(Dossier.of(leader("xi")));
        assertThat(dossier.toBuilder().build()).isEqualTo(dossier);
        assertThat(Canonical.text(DossierShape.DOSSIER, dossier))
                .isEqualTo("{\"editor\":\"desk\",\"leaders\":[{\"id\":\"xi\",\"name\":\"Leader xi\"}],"
                        + "\"version\":\"1.0\"}");
    }
}
