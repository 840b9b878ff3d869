package dev.factum.benchmarks.json;

import dev.factum.model.Claim;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.ObjectWriter;

/** Claims of which each takes {@value #SMALLEST} to {@value #LARGEST} bytes of JSON, as values and as UTF-8. */
final class ClaimCorpus {
    static final int SMALLEST = 700;
    static final int LARGEST = 900;
    private static final int MOST_TRIES = 10_000;

    private final List<Claim> claims = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();

    /**
     * Makes claims until each fits: the mix of types is fixed, the details are rolled anew.
     *
     * @param size how many
     */
    ClaimCorpus(int size) {
        ObjectWriter writer = FactumCodec.mapper().writerFor(Claim.class);
        VariedClaims maker = new VariedClaims(size, size);
        for (int i = 0; i < size; i++) {
            add(writer, maker, i);
        }
    }

    private void add(ObjectWriter writer, VariedClaims maker, int number) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Claim claim = maker.claim(number);
            byte[] document = writer.writeValueAsBytes(claim);
            if (document.length >= SMALLEST && document.length <= LARGEST) {
                claims.add(claim);
                documents.add(document);
                return;
            }
        }
        throw new IllegalStateException("no claim " + number + " has from " + SMALLEST + " to " + LARGEST + " bytes");
    }

    List<Claim> claims() {
        return claims;
    }

    List<byte[]> documents() {
        return documents;
    }
}
