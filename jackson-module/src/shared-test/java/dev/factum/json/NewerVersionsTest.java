package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Role;
import org.junit.jupiter.api.Test;

/** A document of a newer minor version is read, kept and written back unchanged. */
class NewerVersionsTest {
    /** Members and codes that this version does not know, in all places where there can be some. */
    private static final String NEWER = """
            {"version":"1.7",\
            "leaders":[{"id":"kim","name":"Kim","offices":[{"title":"Chairman","kind":"chair-of-all","rank":1}],"height":"1.70"}],\
            "events":[{"id":"parade","name":"Parade","kind":"flotilla","place":{"name":"Beijing","geo":{"latitude":"39.9","longitude":"116.4","altitude":44},"plusCode":"8PFR"},"categories":["interplanetary"],"crowd":{"least":1e5,"most":[2,3.0]}}],\
            "sources":[{"id":"wire","kind":"hologram","name":"Wire","licence":null}],\
            "claims":[{"id":"c1","proposition":{"type":"attendance","leader":"kim","event":"parade","role":"pilot","presence":"in-person","seat":"1A"},\
            "polarity":"affirmed","mode":"factual","certainty":"certain",\
            "citations":[{"source":"wire","quote":{"exact":"He flew.","tone":"dry"},"locator":{"type":"page","label":"4","column":2},"weight":"0.5"}],\
            "recorded":{"at":"2025-09-03T01:00:00Z","by":"desk","method":"hand","device":"pen"},"checked":true}],\
            "editors":[{"name":"A"},{"name":"B"}],"signature":"\\u0000x"}""";

    @Test
    void isWrittenBackByteByByte() {
        Dossier dossier = Jackson.LENIENT.readValue(NEWER, Dossier.class);

        assertThat(dossier.version()).isEqualTo("1.7");
        assertThat(dossier.extra()).containsOnlyKeys("editors", "signature");
        assertThat(dossier.attendanceAt(dossier.events().get(0).id()))
                .singleElement()
                .satisfies(attendance -> assertThat(attendance.role()).contains(Role.of("pilot")));
        assertThat(Jackson.LENIENT.writeValueAsString(dossier)).isEqualTo(NEWER);
        assertThat(Jackson.LENIENT.writeValueAsString(dossier.toBuilder().build()))
                .isEqualTo(NEWER);
    }

    @Test
    void isTheSameTreeInWhateverOrder() {
        String shuffled = NEWER.replace("{\"version\":\"1.7\",", "{\"newest\":7,")
                .replace(",\"editors\"", ",\"version\":\"1.7\",\"editors\"")
                .replace("\"id\":\"wire\",\"kind\":\"hologram\"", "\"kind\":\"hologram\",\"id\":\"wire\"");
        Dossier dossier = Jackson.LENIENT.readValue(shuffled, Dossier.class);

        assertThat(Jackson.LENIENT.readTree(Jackson.LENIENT.writeValueAsString(dossier)))
                .isEqualTo(Jackson.LENIENT.readTree(shuffled));
    }

    @Test
    void isKeptInOtherFormats() {
        Dossier dossier = Jackson.LENIENT.readValue(NEWER, Dossier.class);
        for (Mapper format : Jackson.OTHER_FORMATS) {
            Dossier back = format.readValue(format.writeValueAsBytes(dossier), Dossier.class);

            assertThat(back.version()).isEqualTo("1.7");
            assertThat(back.extra()).isEqualTo(dossier.extra());
        }
    }
}
