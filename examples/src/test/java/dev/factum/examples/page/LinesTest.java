package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void breaksBetweenWordsAndCutsWhatIsTooLong() {
        assertThat(Lines.of("The Agency")).containsExactly("The Agency");
        assertThat(Lines.of("National Intelligence Service of South Korea"))
                .containsExactly("National Intelligence", "Service of South Korea");
        assertThat(Lines.of("Minutes of the third session of the second committee on the first question"))
                .containsExactly("Minutes of the third", "session of the second comm…".substring(0, 26) + "…");
        assertThat(Lines.of("x".repeat(60))).containsExactly("x".repeat(26) + "…");
    }

    @Test
    void givesWideSignsTwoColumns() {
        assertThat(Lines.of("国".repeat(13))).containsExactly("国".repeat(13));
        assertThat(Lines.of("国".repeat(14))).containsExactly("国".repeat(13) + "…");
        assertThat(Lines.of("\uD842\uDFB7".repeat(14))).containsExactly("\uD842\uDFB7".repeat(13) + "…");
    }
}
