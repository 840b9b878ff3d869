package dev.factum.benchmarks.json;

import dev.factum.benchmarks.Heap;
import dev.factum.model.Claim;
import java.util.Locale;
import tools.jackson.databind.ObjectReader;

/** Measures what claims that were read from JSON keep on the heap, beside the bytes of their JSON. */
public final class ClaimMemory {
    private long bytes;

    private ClaimMemory() {}

    /**
     * Reads claims, one document each, keeps them, and prints for each claim the bytes of its JSON and the bytes that it
     * adds to the heap: the memory in use after collecting garbage until it settles, less what was in use before.
     *
     * @param args how many claims, each a number
     */
    public static void main(String[] args) {
        ObjectReader reader = FactumCodec.mapper().readerFor(Claim.class);
        for (String arg : args) {
            int claims = Integer.parseInt(arg);
            ClaimMemory memory = new ClaimMemory();
            long before = Heap.settled();
            Claim[] kept = memory.read(claims, reader);
            long after = Heap.settled();
            double heap = (after - before) / (double) kept.length;
            double json = memory.bytes / (double) kept.length;
            System.out.printf(
                    Locale.ROOT,
                    "%,d claims: JSON %.0f bytes, heap %.0f bytes per claim, ratio %.2f%n",
                    kept.length,
                    json,
                    heap,
                    heap / json);
        }
    }

    private Claim[] read(int claims, ObjectReader reader) {
        Claim[] kept = new Claim[claims];
        int[] count = {0};
        ClaimCorpus.make(claims, (claim, document) -> {
            kept[count[0]++] = reader.readValue(document);
            bytes += document.length;
        });
        return kept;
    }
}
