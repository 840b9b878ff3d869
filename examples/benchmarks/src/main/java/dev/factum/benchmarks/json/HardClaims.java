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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading one document for each claim, in forms that are harder to read than the one in which claims are written. Members
 * that are not known are kept with the claim, but dropped by the records, as Jackson does unless told otherwise.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Claims.NUMBER)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HardClaims {

    /** Reads claims by the module. */
    @State(Scope.Benchmark)
    public static class Codec extends FactumCodec {
        /**
         * Sees to it that nothing is dropped.
         *
         * @param documents what is to be read
         */
        @Setup
        public void check(HardDocuments documents) {
            for (byte[] document : documents.all()) {
                byte[] written = writer.writeValueAsBytes(reader.<Claim>readValue(document));
                if (!mapper.readTree(written).equals(mapper.readTree(document))) {
                    throw new IllegalStateException("claims lose something of " + mapper.readTree(document));
                }
            }
        }
    }

    /** Claims, every check on. */
    @Benchmark
    public void factum(HardDocuments documents, Codec codec, Blackhole sink) {
        for (byte[] document : documents.all()) {
            Claim claim = codec.reader.readValue(document);
            sink.consume(claim);
        }
    }

    /** The same names, strings and integers, and nothing made of them. */
    @Benchmark
    public void bareTokens(HardDocuments documents, BareParser parser, Blackhole sink) {
        for (byte[] document : documents.all()) {
            parser.pull(document, sink);
        }
    }

    /** Records that check nothing. */
    @Benchmark
    public void databindRecords(HardDocuments documents, RecordCodec codec, Blackhole sink) {
        for (byte[] document : documents.all()) {
            ClaimRecord claim = codec.reader.readValue(document);
            sink.consume(claim);
        }
    }
}
