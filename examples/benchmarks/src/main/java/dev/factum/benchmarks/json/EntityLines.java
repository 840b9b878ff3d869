package dev.factum.benchmarks.json;

import dev.factum.jackson.DossierReader;
import dev.factum.jackson.DossierWriter;
import dev.factum.jackson.FactumModule;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.MappingIterator;

/** Reading and writing a file of entities, one a line, against Jackson's reading of the same lines into records. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(EntityLines.NUMBER)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EntityLines {
    static final int NUMBER = 10 * Claims.NUMBER;

    /** Ten times the claims, each with its type. */
    @State(Scope.Benchmark)
    public static class Lines {
        final byte[] bytes;

        /** Writes the lines. */
        public Lines() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Claim> claims = new ArrayList<>();
            ClaimCorpus.make(Claims.NUMBER, (claim, document) -> claims.add(claim));
            try (DossierWriter writer = DossierWriter.builder(FactumCodec.mapper(new FactumModule()))
                    .to(out)) {
                for (int i = 0; i < NUMBER / Claims.NUMBER; i++) {
                    claims.forEach(writer::write);
                }
            }
            bytes = out.toByteArray();
        }
    }

    /** Entities, every check on, by the calling thread. */
    @Benchmark
    public void reader(Lines lines, FactumCodec codec, Blackhole sink) {
        read(DossierReader.of(codec.mapper), lines, sink);
    }

    /** The same by two threads. */
    @Benchmark
    public void readerTwoThreads(Lines lines, FactumCodec codec, Blackhole sink) {
        read(DossierReader.of(codec.mapper).withThreads(2), lines, sink);
    }

    /** The same with one call of the mapper for each line. */
    @Benchmark
    public void mapperLineByLine(Claims claims, FactumCodec codec, Blackhole sink) {
        for (int i = 0; i < NUMBER / Claims.NUMBER; i++) {
            for (byte[] document : claims.documents()) {
                sink.consume((Claim) codec.reader.readValue(document));
            }
        }
    }

    /** Records that check nothing, all by one parser. */
    @Benchmark
    public void databindRecords(Lines lines, RecordCodec codec, Blackhole sink) {
        try (MappingIterator<ClaimRecord> values = codec.reader.readValues(lines.bytes)) {
            while (values.hasNextValue()) {
                sink.consume(values.nextValue());
            }
        }
    }

    /** Entities to lines. */
    @Benchmark
    public void writer(Claims claims, FactumCodec codec) {
        try (DossierWriter writer = DossierWriter.builder(codec.mapper).to(OutputStream.nullOutputStream())) {
            for (int i = 0; i < NUMBER / Claims.NUMBER; i++) {
                claims.values().forEach(writer::write);
            }
        }
    }

    private static void read(DossierReader reader, Lines lines, Blackhole sink) {
        try (Stream<Entity> entities = reader.read(new ByteArrayInputStream(lines.bytes))) {
            entities.forEachOrdered(sink::consume);
        }
    }
}
