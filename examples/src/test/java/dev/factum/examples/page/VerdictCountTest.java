package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictCountTest {
    private static List<Integer> widths(int established, int supported, int unverified, int disputed, int refuted) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.addAll(Collections.nCopies(established, Verdict.ESTABLISHED));
        verdicts.addAll(Collections.nCopies(supported, Verdict.SUPPORTED));
        verdicts.addAll(Collections.nCopies(unverified, Verdict.UNVERIFIED));
        verdicts.addAll(Collections.nCopies(disputed, Verdict.DISPUTED));
        verdicts.addAll(Collections.nCopies(refuted, Verdict.REFUTED));
        List<VerdictCount> counts = VerdictCount.of(verdicts);
        int start = 0;
        for (VerdictCount count : counts) {
            assertThat(count.start()).isEqualTo(start);
            start += count.width();
        }
        return counts.stream().map(VerdictCount::width).toList();
    }

    @Test
    void theBarIsDividedByTheNumbers() {
        assertThat(widths(1, 1, 2, 0, 0)).containsExactly(250, 250, 500, 0, 0);
        assertThat(widths(1, 1, 1, 0, 0)).containsExactly(334, 333, 333, 0, 0);
        assertThat(widths(0, 0, 0, 0, 0)).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void whatIsRareCanBeSeen() {
        assertThat(widths(0, 7000, 2992, 1, 7)).containsExactly(0, 685, 299, 8, 8);
    }
}
