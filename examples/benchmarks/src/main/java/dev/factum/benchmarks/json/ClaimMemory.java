package dev.factum.benchmarks.json;

import dev.factum.benchmarks.Heap;
import dev.factum.jackson.FactumModule;
import dev.factum.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.ObjectReader;

/** Measures what claims that were read from JSON keep on the heap, beside the bytes of their JSON. */
public final class ClaimMemory {
    private long bytes;

    private ClaimMemory() {}

    /**
     * Reads claims, one document each, keeps them, and prints for each claim the bytes of its JSON and the bytes that it
     * adds to the heap: the memory in use after collecting garbage until it settles, less what was in use before. Does
     * so twice: each id an object of its own, and equal ids one object. The tables by which these are found are counted
     * apart, since they can be let go when all is read.
     *
     * @param args how many claims, each a number
     */
    public static void main(String[] args) {
        for (String arg : args) {
            int claims = Integer.parseInt(arg);
            measure("ids apart", claims, FactumModule::new);
            measure("shared ids", claims, () -> new FactumModule().withSharedIds(FactumCodec.SHARED_IDS));
        }
    }

    private static void measure(String how, int claims, Supplier<FactumModule> module) {
        ClaimMemory memory = new ClaimMemory();
        long before = Heap.settled();
        List<ObjectReader> readers = new ArrayList<>();
        readers.add(FactumCodec.mapper(module.get()).readerFor(Claim.class));
        Claim[] kept = memory.read(claims, readers);
        long withReader = Heap.settled();
        readers.clear();
        long after = Heap.settled();
        double heap = (after - before) / (double) kept.length;
        double json = memory.bytes / (double) kept.length;
        System.out.printf(
                Locale.ROOT,
                "%,d claims, %s: JSON %.0f bytes, heap %.0f bytes per claim, ratio %.2f; mapper %,d kB%n",
                kept.length,
                how,
                json,
                heap,
                heap / json,
                (withReader - after) / 1000);
    }

    /** Reads by the first of the readers, which the caller can let go. */
    private Claim[] read(int claims, List<ObjectReader> readers) {
        Claim[] kept = new Claim[claims];
        int[] count = {0};
        ClaimCorpus.make(claims, (claim, document) -> {
            kept[count[0]++] = readers.get(0).readValue(document);
            bytes += document.length;
        });
        return kept;
    }
}
