package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextProperties {
    /** Else what was written would not be read as the same. */
    @Property
    void twiceIsOnce(@ForAll("html") String html) {
        String plain = PlainText.of(html);
        assertThat(PlainText.of(plain)).isEqualTo(plain);
        assertThat(TextForms.name(TextForms.name(html))).isEqualTo(TextForms.name(html));
        assertThat(TextForms.prose(TextForms.prose(html))).isEqualTo(TextForms.prose(html));
        assertThat(TextForms.nameToWrite(TextForms.nameToWrite(html))).isEqualTo(TextForms.nameToWrite(html));
    }

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "amp;",
                        "lt;",
                        "gt;",
                        "#60;",
                        "b",
                        "p",
                        "/",
                        "script",
                        "!--",
                        "--",
                        " ",
                        "\n",
                        "\u00A0",
                        "&nbsp;",
                        "x",
                        "\u202E",
                        "\ud800",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
