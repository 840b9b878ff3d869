package dev.factum.benchmarks;

import dev.factum.dossier.Dossier;
import dev.factum.model.Entity;
import java.util.ArrayList;
import java.util.List;
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
 * A dossier that grows by batches, beside one that is built of all at once: what does it cost to add to a dossier?
 *
 * <p>The claims and nouns are those of {@link DossierBuilding}, the nouns spread over the batches. Each benchmark takes
 * the whole dossier as one operation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class DossierGrowing {
    /** How many claims in all. */
    @Param({"100000", "1000000"})
    public int claims;

    /** In how many batches they come. */
    @Param({"10"})
    public int batches;

    private List<Entity> entities = List.of();
    private List<List<Entity>> parts = List.of();

    /** Makes the claims, which is not measured. */
    @Setup(Level.Trial)
    public void makeClaims() {
        entities = SyntheticClaims.of(claims);
        parts = new ArrayList<>();
        int nouns = entities.size() - claims;
        for (int part = 0; part < batches; part++) {
            List<Entity> batch = new ArrayList<>(slice(entities.subList(0, nouns), part));
            batch.addAll(slice(entities.subList(nouns, entities.size()), part));
            parts.add(batch);
        }
    }

    private List<Entity> slice(List<Entity> all, int part) {
        long size = all.size();
        return all.subList((int) (size * part / batches), (int) (size * (part + 1) / batches));
    }

    /** Builds the dossier of all at once. */
    @Benchmark
    public Dossier atOnce() {
        return Dossier.builder().addAll(entities).build();
    }

    /** Adds one batch after the other. */
    @Benchmark
    public Dossier inBatches() {
        Dossier dossier = Dossier.of();
        for (List<Entity> batch : parts) {
            dossier = dossier.plus(batch);
        }
        return dossier;
    }

    /** Builds the dossier of all at once, and asks who is mentioned. */
    @Benchmark
    public int atOnceAndAsked() {
        return atOnce().claimsAbout(SyntheticClaims.leaderId(1)).size();
    }

    /** Adds one batch after the other, and asks who is mentioned after each. */
    @Benchmark
    public int inBatchesAndAsked() {
        int found = 0;
        Dossier dossier = Dossier.of();
        for (List<Entity> batch : parts) {
            dossier = dossier.plus(batch);
            found += dossier.claimsAbout(SyntheticClaims.leaderId(1)).size();
        }
        return found;
    }
}
