package dev.factum.dossier;

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

    /** Returns the claims of two chunks that have none in common. */
    static Chunk joined(Chunk some, Chunk others) {
        return new Chunk(ClaimTable.joined(some.table, others.table));
    }
}
