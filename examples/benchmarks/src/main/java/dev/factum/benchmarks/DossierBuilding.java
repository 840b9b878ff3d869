package dev.factum.benchmarks;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.validation.Report;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Building claims into a dossier, making its indexes, and checking it: is it linear?
 *
 * <p>Each benchmark takes the whole dossier as one operation; divide by the number of claims. The {@linkplain #main main
 * program} measures what stays on the heap.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class DossierBuilding {
    /** How many claims. */
    @Param({"10000", "100000", "1000000"})
    public int claims;

    private List<Entity> entities = List.of();

    /** Makes the claims, which is not measured. */
    @Setup(Level.Trial)
    public void makeClaims() {
        entities = SyntheticClaims.of(claims);
    }

    /** Builds the dossier. */
    @Benchmark
    public Dossier build() {
        return Dossier.builder().addAll(entities).build();
    }

    /** Builds the dossier and asks each index once, which makes it. */
    @Benchmark
    public void buildAndIndex(Blackhole sink) {
        index(build(), sink::consume);
    }

    /** Builds the dossier and checks it by all rules. */
    @Benchmark
    public Report buildAndCheck() {
        return build().check();
    }

    private static void index(Dossier dossier, Consumer<Object> sink) {
        Claim any = dossier.claims().get(dossier.claims().size() / 2);
        sink.accept(dossier.claimsAbout(SyntheticClaims.leaderId(1)));
        sink.accept(dossier.claimsOn(any.proposition().topic()));
        sink.accept(dossier.citing(SyntheticClaims.sourceId(1)));
        sink.accept(dossier.claim(any.id()));
        sink.accept(dossier.attendanceAt(SyntheticClaims.eventId(1)));
        sink.accept(dossier.timeline());
    }

    /**
     * Prints what the claims, the dossier and its indexes each add to the heap, per claim: the memory in use after
     * collecting garbage until it settles, less what was in use before.
     *
     * @param args how many claims, each a number
     */
    public static void main(String[] args) {
        for (String arg : args) {
            int claims = Integer.parseInt(arg);
            long before = Heap.settled();
            List<Entity> entities = SyntheticClaims.of(claims);
            long withClaims = Heap.settled();
            Dossier dossier = Dossier.builder().addAll(entities).build();
            long withDossier = Heap.settled();
            index(dossier, made -> {});
            long withIndexes = Heap.settled();
            Report report = dossier.check();
            long checked = Heap.settled();
            System.out.printf(
                    Locale.ROOT,
                    "%,d claims: values %d bytes, dossier %d, indexes %d, check %d per claim; %d problems in %s%n",
                    claims,
                    (withClaims - before) / claims,
                    (withDossier - withClaims) / claims,
                    (withIndexes - withDossier) / claims,
                    (checked - withIndexes) / claims,
                    report.problems().size(),
                    dossier);
        }
    }
}
