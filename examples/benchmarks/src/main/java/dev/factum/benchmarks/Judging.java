package dev.factum.benchmarks;

import dev.factum.dossier.Dossier;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Policy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging all facts of a dossier by the standard policy: does a claim cost the same, however many there are?
 *
 * <p>The claims are {@link RelayedClaims}. Each benchmark takes the whole dossier as one operation, by one thread; divide by
 * the number of claims.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms5g", "-Xmx5g", "-XX:+UseSerialGC"})
public class Judging {
    /** How many claims. */
    @Param({"10000", "100000", "1000000"})
    public int claims;

    private Dossier asked = Dossier.of();
    private Dossier fresh = Dossier.of();

    /** Makes the dossier, which is not measured: one that was judged before, and has its indexes. */
    @Setup(Level.Trial)
    public void makeDossier() {
        asked = Dossier.builder().addAll(RelayedClaims.of(claims)).build();
        judge();
    }

    /** Makes a dossier of the same values that nobody has asked anything. */
    @Setup(Level.Iteration)
    public void makeFreshDossier() {
        fresh = asked.toBuilder().build();
    }

    /** Judges the dossier, whose indexes are there. */
    @Benchmark
    public Judgment judge() {
        return judged(asked);
    }

    /** Makes the indexes of the dossier, and judges it. */
    @Benchmark
    public Judgment indexAndJudge() {
        return judged(fresh);
    }

    private static Judgment judged(Dossier dossier) {
        return Adjudicator.with(Policy.standard()).judge(dossier);
    }
}
