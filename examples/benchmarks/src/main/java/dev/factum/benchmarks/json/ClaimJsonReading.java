package dev.factum.benchmarks.json;

import dev.factum.model.Claim;
import java.io.IOException;
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

/** Reading one document for each claim, from bytes to values. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Claims.NUMBER)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClaimJsonReading {

    /** Claims, every check on. */
    @Benchmark
    public void factum(Claims claims, FactumCodec codec, Blackhole sink) {
        for (byte[] document : claims.documents()) {
            Claim claim = codec.reader.readValue(document);
            sink.consume(claim);
        }
    }

    /** Claims, every check on, equal ids made one object. */
    @Benchmark
    public void factumSharedIds(Claims claims, FactumCodec codec, Blackhole sink) {
        for (byte[] document : claims.documents()) {
            Claim claim = codec.sharingReader.readValue(document);
            sink.consume(claim);
        }
    }

    /** The same names, strings and integers, and nothing made of them. */
    @Benchmark
    public void bareTokens(Claims claims, BareParser parser, Blackhole sink) {
        for (byte[] document : claims.documents()) {
            parser.pull(document, sink);
        }
    }

    /** Records that check nothing. */
    @Benchmark
    public void databindRecords(Claims claims, RecordCodec codec, Blackhole sink) {
        for (byte[] document : claims.documents()) {
            ClaimRecord claim = codec.reader.readValue(document);
            sink.consume(claim);
        }
    }

    /** Statements of Wikidata with the content of the claims, {@value WikidataItems#STATEMENTS} to an item. */
    @Benchmark
    public void wikidataToolkit(WikidataItems items, Blackhole sink) throws IOException {
        for (byte[] document : items.documents()) {
            sink.consume(items.read(document));
        }
    }
}
