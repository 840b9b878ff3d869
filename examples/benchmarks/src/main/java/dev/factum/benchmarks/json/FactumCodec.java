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
    /** How many ids of a type are made one object where that is asked for. */
    static final int SHARED_IDS = 65_536;

    final JsonMapper mapper = mapper(new FactumModule());
    final ObjectReader reader = mapper.readerFor(Claim.class);
    final ObjectReader sharingReader =
            mapper(new FactumModule().withSharedIds(SHARED_IDS)).readerFor(Claim.class);
    final ObjectWriter writer = mapper.writerFor(Claim.class);

    static JsonMapper mapper(FactumModule module) {
        return JsonMapper.builder().addModule(module).build();
    }
}
