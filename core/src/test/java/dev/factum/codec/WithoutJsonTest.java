package dev.factum.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.PublicTypes;
import dev.factum.dossier.Dossier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which types have no JSON. */
class WithoutJsonTest {
    private static final Codecs CODECS = new Codecs(
            new Library() {
                @Override
                public Object names(List<String> names) {
                    return names;
                }

                @Override
                public Object encoded(String text) {
                    return text;
                }
            },
            ReadOptions.STRICT);

    @Test
    void theseHaveNoJson() {
        assertThat(PublicTypes.forUsers()
                        .filter(type -> CODECS.withoutJson(type).isPresent())
                        .map(Class::getName)
                        .filter(name -> !name.endsWith("$Builder")))
                .containsExactlyInAnyOrder(
                        "dev.factum.validation.Problem",
                        "dev.factum.validation.Report",
                        "dev.factum.time.EdtfFormatter",
                        "dev.factum.time.EdtfInterval$End",
                        "dev.factum.time.EdtfSet$Member",
                        "dev.factum.model.Shapes",
                        "dev.factum.model.SourceText",
                        "dev.factum.lineage.Lineage",
                        "dev.factum.dossier.DossierDiff",
                        "dev.factum.dossier.DossierShape",
                        "dev.factum.dossier.IntegrityRules",
                        "dev.factum.dossier.JsonSchemas",
                        "dev.factum.dossier.Objector",
                        "dev.factum.dossier.Phrases",
                        "dev.factum.dossier.Standing",
                        "dev.factum.verdict.Fact",
                        "dev.factum.verdict.Judgment",
                        "dev.factum.verdict.Policy");
    }

    @Test
    void implementationsAreCalledByTheirPublicNames() {
        assertThat(CODECS.withoutJson(Dossier.of().live().getClass()))
                .contains("dev.factum.dossier.ClaimFilter has no JSON: write the values that its methods return");
        assertThat(CODECS.withoutJson(Dossier.of().claims().getClass())).isEmpty();
        assertThat(CODECS.withoutJson(String.class)).isEmpty();
    }
}
