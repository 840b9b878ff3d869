package dev.factum.benchmarks.json;

import dev.factum.benchmarks.CpuTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of claims once, and prints the times, and their ratios beside what they are to be at most. */
public final class Ratios {
    private static final List<Ratio> RATIOS = List.of(
            new Ratio("ClaimJsonReading.factum", "ClaimJsonReading.bareTokens", "at most 1.30"),
            new Ratio("ClaimJsonReading.factum", "ClaimJsonReading.databindRecords", "at most 0.55"),
            new Ratio("ClaimJsonReading.factum", "ClaimJsonReading.wikidataToolkit", ""),
            new Ratio("ClaimJsonLines.factum", "ClaimJsonReading.databindRecords", "at most 0.45"),
            new Ratio("ClaimJsonWriting.factum", "ClaimJsonWriting.bareTokens", "at most 1.00"),
            new Ratio("ClaimJsonWriting.factum", "ClaimJsonWriting.databindRecords", "at most 0.80"));

    private final Map<String, RunResult> results;

    private Ratios(Map<String, RunResult> results) {
        this.results = results;
    }

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH; without a name, all benchmarks of claims are run
     * @throws CommandLineOptionException if an option is not known
     * @throws RunnerException if a benchmark cannot be run
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions given = new CommandLineOptions(args);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given).addProfiler(GCProfiler.class).addProfiler(CpuTime.class);
        if (given.getIncludes().isEmpty()) {
            options.include("ClaimJson");
        }
        new Ratios(run(options.build())).print();
    }

    private static Map<String, RunResult> run(Options options) throws RunnerException {
        return new Runner(options)
                .run().stream().collect(Collectors.toMap(result -> shortName(result), Function.identity()));
    }

    private static String shortName(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private void print() {
        System.out.println("\n| Benchmark | Processor time, best | Time, mean | Allocated |\n|---|---|---|---|");
        results.keySet().stream().sorted().forEach(this::printTimes);
        System.out.println("\n| Ratio | By processor time | By time | Goal |\n|---|---|---|---|");
        RATIOS.stream()
                .filter(ratio -> results.containsKey(ratio.of) && results.containsKey(ratio.to))
                .forEach(this::printRatio);
    }

    private void printTimes(String name) {
        System.out.printf(
                Locale.ROOT, "| `%s` | %.0f ns | %.0f ns | %.0f B |%n", name, best(name), mean(name), allocated(name));
    }

    private void printRatio(Ratio ratio) {
        System.out.printf(
                Locale.ROOT,
                "| `%s` to `%s` | %.2f | %.2f | %s |%n",
                ratio.of,
                ratio.to,
                best(ratio.of) / best(ratio.to),
                mean(ratio.of) / mean(ratio.to),
                ratio.goal);
    }

    private double mean(String name) {
        return result(name).getPrimaryResult().getScore();
    }

    private double best(String name) {
        return secondary(name, CpuTime.LABEL);
    }

    private double allocated(String name) {
        return secondary(name, "gc.alloc.rate.norm");
    }

    private double secondary(String name, String label) {
        return Objects.requireNonNull(result(name).getSecondaryResults().get(label), label)
                .getScore();
    }

    private RunResult result(String name) {
        return Objects.requireNonNull(results.get(name), name);
    }

    /** The time of one benchmark divided by that of another, and what it is to be. */
    private record Ratio(String of, String to, String goal) {}
}
