package dev.factum.benchmarks.json;

import dev.factum.model.Claim;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The claims that one call of a benchmark reads or writes, as values, as one document each, and as lines. */
@State(Scope.Benchmark)
public class Claims {
    /** How many claims one call takes. */
    static final int NUMBER = 1000;

    private final ClaimCorpus corpus = new ClaimCorpus(NUMBER);
    private final byte[] lines = joined(corpus.documents());

    List<Claim> values() {
        return corpus.claims();
    }

    List<byte[]> documents() {
        return corpus.documents();
    }

    /** All documents, one a line. */
    byte[] lines() {
        return lines;
    }

    private static byte[] joined(List<byte[]> documents) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] document : documents) {
            lines.writeBytes(document);
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
