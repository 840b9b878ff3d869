package dev.factum.benchmarks.json;

import dev.factum.model.Claim;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The claims that one call of a benchmark reads or writes, as values, as one document each, and as lines. */
@State(Scope.Benchmark)
public class Claims {
    /** How many claims one call takes. */
    static final int NUMBER = 1000;

    private final List<Claim> values = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private byte[] lines = {};

    /** Makes the claims, which is not measured. */
    @Setup
    public void make() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        ClaimCorpus.make(NUMBER, (claim, document) -> {
            values.add(claim);
            documents.add(document);
            joined.writeBytes(document);
            joined.write('\n');
        });
        lines = joined.toByteArray();
    }

    List<Claim> values() {
        return values;
    }

    List<byte[]> documents() {
        return documents;
    }

    /** All documents, one a line. */
    byte[] lines() {
        return lines;
    }
}
