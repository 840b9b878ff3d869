package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Country;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.validation.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is told in other formats as it is in JSON. */
class FormatsTest {
    /** Halves of surrogate pairs and the writing of exponents are JSON's alone. */
    private static final Pattern ONLY_IN_JSON = Pattern.compile("\\\\ud[89a-f]|[0-9][eE][0-9-]");

    static Stream<BadDocument> documents() {
        return BadDocument.all().filter(bad -> !ONLY_IN_JSON.matcher(bad.json()).find());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldAsInJson(BadDocument bad) {
        for (Mapper format : Jackson.OTHER_FORMATS) {
            Mapper judge = format.forbidsUnknown(!bad.keepsUnknown());
            byte[] bytes = format.translated(bad.json());
            Refusal e = Refusal.of(() -> judge.readValue(bytes, bad.type()));
            assertThat(e.message()).as("%s", format).isEqualTo(bad.message());
            assertThat(e.path()).isEqualTo(bad.path());
            assertThat(e.problems().stream().map(Problem::pointer)).containsExactlyElementsOf(bad.pointers());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n",
                "languag\u00e9",
                "\u540d",
                "languag\ud834\udd1ex",
                "\ud834\udd1eabcdefgh",
                "a name of more than fifty-six characters, which is where some formats begin anew"
            })
    void membersOfAnyNameAreKept(String name) {
        Place place = Place.builder().name("x").extra(Map.of(name, "1")).build();
        for (Mapper format : Jackson.OTHER_FORMATS) {
            assertThat(format.readValue(format.writeValueAsBytes(place), Place.class))
                    .isEqualTo(place);
        }
    }

    @Test
    void aDocumentThatEndsTooEarlyIsRefused() {
        Place place = Place.builder().name("x").country(Country.of("KR")).build();
        List<Mapper> binary = Jackson.OTHER_FORMATS.stream()
                .filter(format -> !format.equals(Jackson.YAML))
                .toList();
        assertThat(binary).hasSize(2);
        for (Mapper format : binary) {
            byte[] good = format.writeValueAsBytes(place);
            assertThat(format.readValue(good, Place.class)).isEqualTo(place);
            for (int end = 0; end < good.length; end++) {
                byte[] bytes = Arrays.copyOf(good, end);
                Refusal.of("JacksonException", () -> format.readValue(bytes, Place.class));
            }
        }
    }

    @Test
    void aDocumentWithBadBytesIsRefusedAsJacksonDoes() {
        for (Mapper format : Jackson.OTHER_FORMATS) {
            byte[] bad = format.writeValueAsBytes(Map.of("claim", "c"));
            for (int at = 0; at < bad.length; at++) {
                byte[] bytes = bad.clone();
                // the mark of the end of a document in Smile
                bytes[at] = (byte) 0xff;
                Refusal.of("JacksonException", () -> format.readValue(bytes, Proposition.class));
            }
        }
    }
}
