package dev.factum.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.jackson.FactumModule;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Shapes;
import dev.factum.shape.Canonical;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes that can be read as a dossier: its canonical form is that of its JSON, and does not change. */
class CanonicalFuzzTest {
    /** Members without a meaning are written as they were read, which is no canonical form of anything. */
    private static final JsonMapper FORBIDDING = JsonMapper.builder()
            .addModule(new FactumModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<byte[]> seeds() {
        return Stream.concat(Stream.of(Golden.document("dossier")), Golden.dossiers());
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void isThatOfItsJson(byte[] bytes) {
        Dossier dossier;
        try {
            dossier = FORBIDDING.readValue(bytes, Dossier.class);
        } catch (JacksonException e) {
            return;
        }
        if (dossier == null) {
            // the bytes say null, which Jackson reads as such
            return;
        }
        String canonical = Canonical.text(DossierShape.DOSSIER, dossier);
        assertThat(JsonForm.canonical(JsonForm.read(canonical))).isEqualTo(canonical);
        assertThat(JsonForm.unordered(JsonForm.read(FORBIDDING.writeValueAsBytes(dossier))))
                .isEqualTo(JsonForm.unordered(JsonForm.read(canonical)));

        Dossier back = FORBIDDING.readValue(canonical, Dossier.class);
        assertThat(back).isEqualTo(dossier);
        assertThat(Canonical.text(DossierShape.DOSSIER, back)).isEqualTo(canonical);
        for (Claim claim : dossier.claims()) {
            Claim again = FORBIDDING.readValue(Canonical.text(Shapes.CLAIM, claim), Claim.class);
            assertThat(again).isEqualTo(claim);
            assertThat(again.contentId()).isEqualTo(claim.contentId());
            assertThat(FORBIDDING.writerFor(Entity.class).writeValueAsString(again))
                    .startsWith("{\"type\":\"claim\"");
        }
    }
}
