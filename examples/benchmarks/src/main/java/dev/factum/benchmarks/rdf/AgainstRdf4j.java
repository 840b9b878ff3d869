package dev.factum.benchmarks.rdf;

import dev.factum.benchmarks.Heap;
import dev.factum.benchmarks.RelayedClaims;
import dev.factum.dossier.Dossier;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same claims in a dossier and in the MemoryStore of RDF4J: building, and asking who attended what and with whom.
 *
 * <p>The claims are {@link RelayedClaims}. Before anything is measured, both answer the same questions, and the answers must
 * be equal. The {@linkplain #main main program} measures what both keep on the heap.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class AgainstRdf4j {
    private static final int ASKED = 50;
    /** So that answers are not equal for being empty. */
    private static final int LEAST_SIZES = 10;

    /** How many claims. */
    @Param("100000")
    public int claims;

    private final List<EventId> events = new ArrayList<>();
    private final List<LeaderId> leaders = new ArrayList<>();
    private List<Entity> entities = List.of();
    private Dossier asked = Dossier.of();
    private Questions dossier = new DossierQuestions(asked);
    private RdfQuestions rdf = RdfQuestions.of(List.of());

    /** Makes the claims, a dossier and a store, and compares what they answer. */
    @Setup(Level.Trial)
    public void make() {
        rdf.close();
        entities = RelayedClaims.of(claims);
        asked = Dossier.builder().addAll(entities).build();
        dossier = new DossierQuestions(asked);
        rdf = RdfQuestions.of(entities);
        choose(new Random(1));
        check();
    }

    /** Lets the store go. */
    @TearDown(Level.Trial)
    public void close() {
        rdf.close();
    }

    private void choose(Random random) {
        List<Event> allEvents = asked.events();
        List<Leader> allLeaders = asked.leaders();
        for (int i = 0; i < ASKED; i++) {
            events.add(allEvents.get(random.nextInt(allEvents.size())).id());
            leaders.add(allLeaders.get(random.nextInt(allLeaders.size())).id());
        }
    }

    private void check() {
        Set<Integer> sizes = new HashSet<>();
        for (int i = 0; i < ASKED; i++) {
            sizes.add(sameSize(dossier.attendees(events.get(i)), rdf.attendees(events.get(i))));
            sizes.add(sameSize(dossier.together(leaders.get(i), next(i)), rdf.together(leaders.get(i), next(i))));
            sizes.add(sameSize(dossier.met(leaders.get(i)), rdf.met(leaders.get(i))));
        }
        if (sizes.size() < LEAST_SIZES) {
            throw new IllegalStateException("answers must be of many sizes, but were of " + sizes);
        }
    }

    private static int sameSize(Set<?> one, Set<?> other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("answers must be equal, but were " + one + " and " + other);
        }
        return one.size();
    }

    private LeaderId next(int i) {
        return leaders.get((i + 1) % ASKED);
    }

    /** Builds a dossier and makes the indexes that the questions need. */
    @Benchmark
    public Set<EventId> buildDossier() {
        Dossier built = Dossier.builder().addAll(entities).build();
        return new DossierQuestions(built).together(leaders.get(0), leaders.get(1));
    }

    /** Loads a store, which makes its indexes. */
    @Benchmark
    public long buildRdf4j() {
        try (RdfQuestions built = RdfQuestions.of(entities)) {
            return built.statements();
        }
    }

    /** Asks who attended events. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void attendeesDossier(Blackhole sink) {
        askAttendees(dossier, sink);
    }

    /** Asks who attended events. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void attendeesRdf4j(Blackhole sink) {
        askAttendees(rdf, sink);
    }

    /** Asks which events two leaders attended both. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void togetherDossier(Blackhole sink) {
        askTogether(dossier, sink);
    }

    /** Asks which events two leaders attended both. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void togetherRdf4j(Blackhole sink) {
        askTogether(rdf, sink);
    }

    /** Asks whom leaders met at which events. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void metDossier(Blackhole sink) {
        askMet(dossier, sink);
    }

    /** Asks whom leaders met at which events. */
    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void metRdf4j(Blackhole sink) {
        askMet(rdf, sink);
    }

    private void askAttendees(Questions questions, Blackhole sink) {
        events.forEach(event -> sink.consume(questions.attendees(event)));
    }

    private void askTogether(Questions questions, Blackhole sink) {
        for (int i = 0; i < ASKED; i++) {
            sink.consume(questions.together(leaders.get(i), next(i)));
        }
    }

    private void askMet(Questions questions, Blackhole sink) {
        leaders.forEach(leader -> sink.consume(questions.met(leader)));
    }

    /**
     * Prints what a dossier of claims, with the claims themselves and the indexes that the questions need, and a store of
     * the same keep on the heap, per claim: the memory in use after collecting garbage until it settles, less what was in
     * use before.
     *
     * @param args how many claims, each a number
     */
    public static void main(String[] args) {
        for (String arg : args) {
            int claims = Integer.parseInt(arg);
            long before = Heap.settled();
            AgainstRdf4j measured = new AgainstRdf4j();
            measured.asked = Dossier.builder().addAll(RelayedClaims.of(claims)).build();
            measured.dossier = new DossierQuestions(measured.asked);
            measured.choose(new Random(1));
            measured.dossier.met(measured.leaders.get(0));
            measured.dossier.together(measured.leaders.get(0), measured.leaders.get(1));
            long withDossier = Heap.settled();
            measured.rdf.close();
            measured.rdf = RdfQuestions.of(RelayedClaims.of(claims));
            measured.rdf.met(measured.leaders.get(0));
            long withStore = Heap.settled();
            measured.check();
            System.out.printf(
                    Locale.ROOT,
                    "%,d claims: dossier %d bytes per claim, RDF4J %d bytes per claim in %.1f statements, ratio %.2f%n",
                    claims,
                    (withDossier - before) / claims,
                    (withStore - withDossier) / claims,
                    (double) measured.rdf.statements() / claims,
                    (double) (withDossier - before) / (withStore - withDossier));
            measured.close();
        }
    }
}
