package dev.factum.benchmarks.json;

import dev.factum.jackson.DossierReader;
import dev.factum.jackson.FactumModule;
import dev.factum.model.Entity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Is the time for each line the same, however many lines there are? A small heap is enough for any number of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class ManyLines {
    /** How many lines. */
    @Param({"10000", "100000", "1000000", "10000000"})
    public int lines;

    /** How many threads read them. */
    @Param({"1", "2"})
    public int threads;

    private final EntityLines.Lines block = new EntityLines.Lines();
    private final DossierReader reader = DossierReader.of(FactumCodec.mapper(new FactumModule()));

    /** Reads as many lines as it takes to have all compiled, however many are to be read then. */
    @Setup
    public void warmUp() {
        for (int i = 0; i < 5; i++) {
            read(30 * EntityLines.NUMBER);
        }
    }

    /**
     * Reads the lines.
     *
     * @return how many entities they were
     */
    @Benchmark
    public long read() {
        return read(lines);
    }

    private long read(int number) {
        int times = number / EntityLines.NUMBER;
        InputStream in = new SequenceInputStream(Collections.enumeration(
                Collections.nCopies(times, block).stream().map(ManyLines::open).toList()));
        try (Stream<Entity> entities = reader.withThreads(threads).read(in)) {
            return entities.count();
        }
    }

    private static InputStream open(EntityLines.Lines block) {
        return new ByteArrayInputStream(block.bytes);
    }
}
