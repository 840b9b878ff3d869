package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;

/** A document of a newer minor version, with members and codes that this one does not know in each object of it. */
class NewerVersionTest {
    private static String document() {
        try (InputStream in = NewerVersionTest.class.getResourceAsStream("/newer/dossier.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isKeptAndWrittenBackUnchanged() {
        Dossier dossier = Mappers.LENIENT.readValue(document(), Dossier.class);
        assertThat(afterVersion(Mappers.LENIENT.writeValueAsString(dossier))).isEqualTo(afterVersion(document()));
    }

    private static String afterVersion(String json) {
        return json.substring(json.indexOf(','));
    }

    @Test
    void isKeptByOtherFormats() {
        Dossier dossier = Mappers.LENIENT.readValue(document(), Dossier.class);
        for (ObjectMapper format : Mappers.OTHER_FORMATS) {
            Dossier back = format.readValue(format.writeValueAsBytes(dossier), Dossier.class);
            assertThat(back.claims()).isEqualTo(dossier.claims());
            assertThat(back.events()).isEqualTo(dossier.events());
            assertThat(back.extra()).isEqualTo(dossier.extra());
        }
    }

    @Test
    void isRefusedByAMapperThatForbidsWhatItDoesNotKnow() {
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class, () -> Mappers.STRICT.readValue(document(), Dossier.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Office is not valid, 2 problems: Office must have no members but title, kind, country,"
                        + " organization, term, but was rank [office.unknown-member]; Office must have no members but"
                        + " title, kind, country, organization, term, but was since [office.unknown-member]");
        assertThat(e.getPathReference())
                .isEqualTo(
                        "dev.factum.dossier.Dossier[\"leaders\"]->java.util.List[0]->dev.factum.model.Leader[\"offices\"]"
                                + "->java.util.List[0]->dev.factum.model.Office[\"rank\"]");
    }
}
