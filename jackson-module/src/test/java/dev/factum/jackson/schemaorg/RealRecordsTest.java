package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.validation.Problem;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Records of one's own: {@code -Dfactum.claimReviews=FILE} names a file of JSON documents, one after the other. */
class RealRecordsTest {
    private static final String PROPERTY = "factum.claimReviews";

    @Test
    void recordsOfOnesOwnAreReadAndWrittenWithoutLoss() {
        String file = System.getProperty(PROPERTY);
        assumeTrue(file != null, "skipped: no -D" + PROPERTY + "=FILE names a file of ClaimReviews");
        ClaimReviewReading first = Reviews.READER.read(Path.of(file));
        System.out.println(figures(first));
        assertThat(first.report().hasErrors()).as("records that were not taken").isFalse();
        assertThat(first.dossier().check()).isEmpty();
        String written = Reviews.WRITER.write(first.dossier());
        Dossier again = Reviews.read(written).dossier();
        assertThat(again.equals(first.dossier())).as("reads the same again").isTrue();
        assertThat(Reviews.WRITER.write(again).equals(written))
                .as("writes the same again")
                .isTrue();
        assertThat(SchemaOrg.violations(written)).isEmpty();
        assertThat(Reviews.WRITER.leftOut(first.dossier())).isEmpty();
    }

    /** No texts: they belong to their publishers. */
    private static String figures(ClaimReviewReading reading) {
        Map<String, Long> codes = reading.report().stream()
                .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
        Map<String, Long> ratings = reading.dossier().claims().stream()
                .filter(claim -> claim.proposition() instanceof Assessment)
                .map(claim -> (Assessment) claim.proposition())
                .collect(Collectors.groupingBy(one -> one.rating().name(), TreeMap::new, Collectors.counting()));
        return reading.dossier() + "\n" + ratings + "\n" + codes;
    }
}
