package dev.factum.benchmarks.json;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.FactumModule;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading a dossier that is one document of about 100 MB, by the mapper. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 4)
@Measurement(iterations = 6)
public class DossierJson {
    private static final int CLAIMS = 110_000;
    private static final int SMALLEST = 95_000_000;
    private static final int LARGEST = 105_000_000;

    private byte[] document = {};

    /** Makes the document, which is not measured. */
    @Setup
    public void make() {
        Dossier.Builder dossier = Dossier.builder();
        VariedNouns.of(CLAIMS).forEach(dossier::add);
        ClaimCorpus.make(CLAIMS, (claim, json) -> dossier.add(claim));
        document = FactumCodec.mapper(new FactumModule()).writeValueAsBytes(dossier.build());
        if (document.length < SMALLEST || document.length > LARGEST) {
            throw new IllegalStateException("the document has " + document.length + " bytes");
        }
    }

    /** A dossier, every check on. */
    @Benchmark
    public Dossier factum(FactumCodec codec) {
        return codec.mapper.readValue(document, Dossier.class);
    }

    /** The same names, strings and integers, and nothing made of them. */
    @Benchmark
    public void bareTokens(BareParser parser, Blackhole sink) {
        parser.pull(document, sink);
    }
}
