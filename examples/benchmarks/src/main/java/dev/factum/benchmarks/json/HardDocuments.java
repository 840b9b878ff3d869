package dev.factum.benchmarks.json;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The claims in one of the forms that are hard to read. */
@State(Scope.Benchmark)
public class HardDocuments {
    /** The form. */
    @Param
    public HardForm form = HardForm.PLAIN;

    private List<byte[]> all = List.of();

    /**
     * Makes the documents, which is not measured.
     *
     * @param claims the claims
     */
    @Setup
    public void make(Claims claims) {
        JsonMapper mapper = JsonMapper.builder()
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, form == HardForm.ESCAPES)
                .build();
        all = claims.documents().stream()
                .map(document -> mapper.writeValueAsBytes(form.of(mapper.readTree(document))))
                .toList();
    }

    List<byte[]> all() {
        return all;
    }
}
