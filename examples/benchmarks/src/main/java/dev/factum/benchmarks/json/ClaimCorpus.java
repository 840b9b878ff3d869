package dev.factum.benchmarks.json;

import dev.factum.jackson.FactumModule;
import dev.factum.model.Claim;
import java.util.function.BiConsumer;
import tools.jackson.databind.ObjectWriter;

/** Claims of which each takes {@value #SMALLEST} to {@value #LARGEST} bytes of JSON in UTF-8. */
final class ClaimCorpus {
    static final int SMALLEST = 700;
    static final int LARGEST = 900;
    private static final int MOST_TRIES = 10_000;

    private final ObjectWriter writer = FactumCodec.mapper(new FactumModule()).writerFor(Claim.class);
    private final VariedClaims maker;

    private ClaimCorpus(int claims) {
        maker = new VariedClaims(claims, claims);
    }

    /**
     * Makes claims, always the same, and hands each on with its JSON.
     *
     * @param claims how many
     * @param sink what takes them
     */
    static void make(int claims, BiConsumer<Claim, byte[]> sink) {
        ClaimCorpus corpus = new ClaimCorpus(claims);
        for (int i = 0; i < claims; i++) {
            corpus.makeOne(i, sink);
        }
    }

    /** Makes a claim until it fits: its type depends on its number alone, its details are rolled anew. */
    private void makeOne(int number, BiConsumer<Claim, byte[]> sink) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Claim claim = maker.claim(number);
            byte[] document = writer.writeValueAsBytes(claim);
            if (document.length >= SMALLEST && document.length <= LARGEST) {
                sink.accept(claim, document);
                return;
            }
        }
        throw new IllegalStateException("no claim " + number + " has from " + SMALLEST + " to " + LARGEST + " bytes");
    }
}
