package dev.factum.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes records by Jackson alone. */
@State(Scope.Benchmark)
public class RecordCodec {
    final JsonMapper mapper = JsonMapper.builder().build();
    final ObjectReader reader = mapper.readerFor(ClaimRecord.class);
    final ObjectWriter writer = mapper.writerFor(ClaimRecord.class);
    private final List<ClaimRecord> values = new ArrayList<>();

    /**
     * Reads all claims as records, and sees to it that nothing of them is dropped.
     *
     * @param claims the claims
     */
    @Setup
    public void read(Claims claims) {
        for (byte[] document : claims.documents()) {
            ClaimRecord value = reader.readValue(document);
            if (!mapper.readTree(writer.writeValueAsBytes(value)).equals(mapper.readTree(document))) {
                throw new IllegalStateException("records lose something of " + mapper.readTree(document));
            }
            values.add(value);
        }
    }

    /** The claims as records. */
    List<ClaimRecord> values() {
        return values;
    }
}
