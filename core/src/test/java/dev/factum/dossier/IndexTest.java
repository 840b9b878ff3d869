package dev.factum.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words by their letters. */
class IndexTest {
    private static final Index<Integer, String> BY_LETTER = new Index<>(
            List.of("abba", "", "bob", "cab"), (word, keys) -> word.chars().forEach(keys::accept));

    @Test
    void valuesAreListedOnceUnderEachKeyInTheirOrder() {
        assertThat(BY_LETTER.get((int) 'a')).containsExactly("abba", "cab");
        assertThat(BY_LETTER.get((int) 'b')).containsExactly("abba", "bob", "cab");
        assertThat(BY_LETTER.get((int) 'o')).containsExactly("bob");
        assertThat(BY_LETTER.get((int) 'z')).isEmpty();
        assertThat(BY_LETTER.keys()).containsExactlyInAnyOrder((int) 'a', (int) 'b', (int) 'c', (int) 'o');
    }

    @Test
    void nothingCanBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> BY_LETTER.get((int) 'a').set(0, "x"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> BY_LETTER.keys().clear());
    }
}
