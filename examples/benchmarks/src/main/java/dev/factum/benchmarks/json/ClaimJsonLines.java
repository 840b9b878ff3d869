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
import tools.jackson.databind.MappingIterator;

/** Reading claims that stand one a line (NDJSON), all by one parser. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Claims.NUMBER)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClaimJsonLines {

    /** Claims, every check on. */
    @Benchmark
    public void factum(Claims claims, FactumCodec codec, Blackhole sink) {
        try (MappingIterator<Claim> values = codec.reader.readValues(claims.lines())) {
            while (values.hasNextValue()) {
                sink.consume(values.nextValue());
            }
        }
    }

    /** The same names, strings and integers, and nothing made of them. */
    @Benchmark
    public void bareTokens(Claims claims, BareParser parser, Blackhole sink) {
        parser.pull(claims.lines(), sink);
    }

    /** Records that check nothing. */
    @Benchmark
    public void databindRecords(Claims claims, RecordCodec codec, Blackhole sink) {
        try (MappingIterator<ClaimRecord> values = codec.reader.readValues(claims.lines())) {
            while (values.hasNextValue()) {
                sink.consume(values.nextValue());
            }
        }
    }
}
