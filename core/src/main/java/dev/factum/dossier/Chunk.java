package dev.factum.dossier;

import java.util.List;
import java.util.stream.Stream;

/** Claims that came into a dossier together, with their indexes: shared by all dossiers that grew from it. */
final class Chunk {
    private final ClaimTable table;
    private final ClaimIndexes indexes;

    Chunk(ClaimTable table) {
        this.table = table;
        this.indexes = new ClaimIndexes(table.asList());
    }

    int size() {
        return table.size();
    }

    ClaimTable table() {
        return table;
    }

    ClaimIndexes indexes() {
        return indexes;
    }

    /** Returns the claims of chunks of which no two have any in common: of some, and after them those of the last. */
    static Chunk joined(List<Chunk> some, Chunk last) {
        return some.isEmpty()
                ? last
                : new Chunk(ClaimTable.joined(Stream.concat(some.stream(), Stream.of(last))
                        .map(Chunk::table)
                        .toList()));
    }
}
