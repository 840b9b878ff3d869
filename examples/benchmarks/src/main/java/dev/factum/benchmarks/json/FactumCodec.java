package dev.factum.benchmarks.json;

import dev.factum.jackson.FactumModule;
import dev.factum.model.Claim;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes claims by the module; all else is as Jackson has it. */
@State(Scope.Benchmark)
public class FactumCodec {
    final JsonMapper mapper = mapper();
    final ObjectReader reader = mapper.readerFor(Claim.class);
    final ObjectWriter writer = mapper.writerFor(Claim.class);

    static JsonMapper mapper() {
        return JsonMapper.builder().addModule(new FactumModule()).build();
    }
}
