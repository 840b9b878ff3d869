package dev.factum.benchmarks.json;

import dev.factum.model.Claim;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Writing one document for each claim, from values to bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Claims.NUMBER)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClaimJsonWriting {

    /** Claims. */
    @Benchmark
    public void factum(Claims claims, FactumCodec codec, Blackhole sink) {
        for (Claim claim : claims.values()) {
            sink.consume(codec.writer.writeValueAsBytes(claim));
        }
    }

    /** The same names, strings and integers, ready to be written. */
    @Benchmark
    public void bareTokens(BareGenerator generator, Blackhole sink) {
        for (BareGenerator.Recorded tokens : generator.documents()) {
            sink.consume(generator.write(tokens));
        }
    }

    /** Records. */
    @Benchmark
    public void databindRecords(RecordCodec codec, Blackhole sink) {
        for (ClaimRecord claim : codec.values()) {
            sink.consume(codec.writer.writeValueAsBytes(claim));
        }
    }
}
