package dev.factum.benchmarks.json;

import dev.factum.model.Claim;
import java.util.List;
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
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reading one document for each claim, from bytes to values. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClaimJson {
    static final int CLAIMS = 1000;

    /** The documents. */
    @State(Scope.Benchmark)
    public static class Documents {
        List<byte[]> all = List.of();

        /** Makes the documents, which is not measured. */
        @Setup
        public void make() {
            all = new ClaimCorpus(CLAIMS).documents();
        }
    }

    /** Reads claims by the module. */
    @State(Scope.Benchmark)
    public static class Factum {
        final ObjectReader reader = ClaimCorpus.factumMapper().readerFor(Claim.class);
    }

    /** Reads records by Jackson alone. */
    @State(Scope.Benchmark)
    public static class Databind {
        final JsonMapper mapper = JsonMapper.builder().build();
        final ObjectReader reader = mapper.readerFor(ClaimRecord.class);

        /**
         * Sees to it that the records drop nothing.
         *
         * @param documents what is to be read
         */
        @Setup
        public void check(Documents documents) {
            for (byte[] document : documents.all) {
                byte[] written = mapper.writeValueAsBytes(reader.<ClaimRecord>readValue(document));
                if (!mapper.readTree(written).equals(mapper.readTree(document))) {
                    throw new IllegalStateException("records lose something of " + mapper.readTree(document));
                }
            }
        }
    }

    /** Pulls tokens by the bare parser. */
    @State(Scope.Benchmark)
    public static class Bare {
        final BareTokens tokens = new BareTokens();
    }

    /** Claims, every check on. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void factum(Documents documents, Factum factum, Blackhole sink) {
        for (byte[] document : documents.all) {
            Claim claim = factum.reader.readValue(document);
            sink.consume(claim);
        }
    }

    /** The same names, strings and integers, and nothing made of them. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void bareTokens(Documents documents, Bare bare, Blackhole sink) {
        for (byte[] document : documents.all) {
            bare.tokens.pull(document, sink);
        }
    }

    /** Records that check nothing. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void databindRecords(Documents documents, Databind databind, Blackhole sink) {
        for (byte[] document : documents.all) {
            ClaimRecord claim = databind.reader.readValue(document);
            sink.consume(claim);
        }
    }
}
