package dev.factum.benchmarks;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.model.Entity;
import dev.factum.model.Predicate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/**
 * Finding all conflicts of a dossier in which one claim in a hundred contradicts another: is it linear, on many topics and
 * on one?
 *
 * <p>Each benchmark takes the whole dossier as one operation; divide by the number of claims. The {@linkplain #main main
 * program} prints what is found.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class DossierConflicts {
    private static final Set<Predicate> SINGLE_VALUED = Set.of(Predicate.ALLIED_WITH);

    /** How many claims. */
    @Param({"10000", "100000", "1000000"})
    public int claims;

    /** On how many topics. */
    @Param({"many", "one"})
    public String topics = "";

    private List<Entity> entities = List.of();
    private Dossier indexed = Dossier.of();

    /** Makes the claims, which is not measured. */
    @Setup(Level.Trial)
    public void makeClaims() {
        entities = entities(topics, claims);
        indexed = Dossier.builder().addAll(entities).build();
        indexed.conflicts(SINGLE_VALUED);
    }

    private static List<Entity> entities(String topics, int claims) {
        return topics.equals("one") ? DisputedClaims.onOneTopic(claims) : DisputedClaims.onManyTopics(claims);
    }

    /** Finds the conflicts of a dossier that has its indexes. */
    @Benchmark
    public List<Conflict> find() {
        return indexed.conflicts(SINGLE_VALUED);
    }

    /** Builds the dossier, and finds its conflicts, which makes the indexes that this needs. */
    @Benchmark
    public List<Conflict> buildAndFind() {
        return Dossier.builder().addAll(entities).build().conflicts(SINGLE_VALUED);
    }

    /**
     * Prints how many conflicts of each kind there are.
     *
     * @param args on how many topics, {@code many} or {@code one}, and how many claims
     */
    public static void main(String[] args) {
        Dossier dossier = Dossier.builder()
                .addAll(entities(args[0], Integer.parseInt(args[1])))
                .build();
        long start = System.nanoTime();
        List<Conflict> conflicts = dossier.conflicts(SINGLE_VALUED);
        double each = (System.nanoTime() - start) / 1e3 / dossier.claims().size();
        Map<Conflict.Kind, Long> kinds =
                conflicts.stream().collect(Collectors.groupingBy(Conflict::kind, TreeMap::new, Collectors.counting()));
        System.out.printf(
                Locale.ROOT, "%s: %d conflicts, %s, %.2f µs per claim%n", dossier, conflicts.size(), kinds, each);
    }
}
