package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static final List<String> SORTED = List.of(
            "",
            "01",
            "1",
            "2",
            "10",
            "a",
            "Leader",
            "Leader 0",
            "leader 0",
            "Leader 1",
            "Leader 9 of 2",
            "Leader 9 of 11",
            "Leader 10",
            "Leader 100",
            "Leader 99999999999999999999999999",
            "Leader 100000000000000000000000000",
            "Leader x",
            "Zeit");

    @Test
    void numbersGoByHowGreatTheyAre() {
        List<String> names = new ArrayList<>(SORTED);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(names, new Random(seed));
            names.sort(NaturalOrder.NAMES);
            assertThat(names).containsExactlyElementsOf(SORTED);
        }
    }

    @Test
    void isATotalOrder() {
        for (String one : SORTED) {
            for (String other : SORTED) {
                assertThat(NaturalOrder.NAMES.compare(one, other)).isEqualTo(-NaturalOrder.NAMES.compare(other, one));
                assertThat(NaturalOrder.NAMES.compare(one, other) == 0).isEqualTo(one.equals(other));
            }
        }
    }
}
