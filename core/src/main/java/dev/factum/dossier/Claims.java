package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EntityRef;
import dev.factum.model.SourceId;
import dev.factum.model.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The claims of a dossier in the order in which they were added, each once, in chunks of which each is at least twice as
 * large as the next: so there are few, however many batches came, and each claim is moved to a larger chunk seldom. A
 * chunk does not change, and has its own indexes, so that what grows from a dossier shares the chunks that it keeps.
 */
final class Claims {
    private final List<Chunk> chunks;
    private final List<Claim> all;
    private final Lazy<Set<Topic>> sortedTopics;

    private Claims(List<Chunk> chunks) {
        this.chunks = chunks;
        this.all =
                Joined.of(chunks.stream().map(chunk -> chunk.table().asList()).toList());
        this.sortedTopics = new Lazy<>(() -> {
            Set<Topic> topics = new TreeSet<>();
            chunks.forEach(chunk -> topics.addAll(chunk.indexes().topics()));
            return Collections.unmodifiableSet(topics);
        });
    }

    /** Returns the claims of a table that nobody will add to. */
    static Claims of(ClaimTable table) {
        return new Claims(table.size() == 0 ? List.of() : List.of(new Chunk(table)));
    }

    List<Claim> all() {
        return all;
    }

    boolean contains(Claim claim) {
        return contains(claim, claim.hashCode());
    }

    private boolean contains(Claim claim, int hash) {
        for (Chunk chunk : chunks) {
            if (chunk.table().contains(claim, hash)) {
                return true;
            }
        }
        return false;
    }

    /** Returns these claims and, after them, those of others that are not among them. */
    Claims plus(Claims others) {
        if (chunks.isEmpty() && !others.chunks.isEmpty()) {
            return others;
        }
        Claims grown = this;
        for (Chunk chunk : others.chunks) {
            grown = chunks.contains(chunk) ? grown : grown.plus(chunk);
        }
        return grown;
    }

    private Claims plus(Chunk others) {
        ClaimTable missing = missing(others.table());
        if (missing.size() == 0) {
            return this;
        }
        Chunk last = missing.size() == others.size() ? others : new Chunk(missing);
        int kept = chunks.size();
        for (long size = last.size(); kept > 0 && chunks.get(kept - 1).size() < 2 * size; kept--) {
            size += chunks.get(kept - 1).size();
        }
        List<Chunk> grown = new ArrayList<>(chunks.subList(0, kept));
        grown.add(Chunk.joined(chunks.subList(kept, chunks.size()), last));
        return new Claims(List.copyOf(grown));
    }

    /** Returns these claims without those of a table. */
    Claims minus(ClaimTable others) {
        ClaimTable left = new ClaimTable();
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size(); i++) {
                if (!others.contains(chunk.table().claim(i), chunk.table().hash(i))) {
                    left.add(chunk.table().claim(i), chunk.table().hash(i));
                }
            }
        }
        return left.size() == all.size() ? this : of(left);
    }

    /** Returns those of other claims that are not among these. */
    List<Claim> missing(Claims others) {
        List<List<Claim>> missing = new ArrayList<>();
        for (Chunk chunk : others.chunks) {
            if (!chunks.contains(chunk)) {
                missing.add(missing(chunk.table()).asList());
            }
        }
        return Joined.of(missing);
    }

    /** Returns those of a table that are not among these: mostly, that is the table itself. */
    private ClaimTable missing(ClaimTable others) {
        for (int i = 0; i < others.size(); i++) {
            if (contains(others.claim(i), others.hash(i))) {
                return missing(others, i);
            }
        }
        return others;
    }

    private ClaimTable missing(ClaimTable others, int firstKnown) {
        ClaimTable missing = new ClaimTable();
        for (int i = 0; i < others.size(); i++) {
            if (i < firstKnown || !contains(others.claim(i), others.hash(i))) {
                missing.add(others.claim(i), others.hash(i));
            }
        }
        return missing;
    }

    /** Returns a table of all claims, to which others can be added. */
    ClaimTable toTable() {
        if (chunks.size() == 1) {
            return chunks.get(0).table().copy();
        }
        ClaimTable table = new ClaimTable();
        chunks.forEach(chunk -> table.addAll(chunk.table()));
        return table;
    }

    // ---- indexes

    private List<Claim> joined(Function<ClaimIndexes, List<Claim>> found) {
        return Joined.of(
                chunks.stream().map(chunk -> found.apply(chunk.indexes())).toList());
    }

    List<Claim> byMention(EntityRef ref) {
        return joined(indexes -> indexes.byMention(ref));
    }

    List<Claim> byTopic(Topic topic) {
        return joined(indexes -> indexes.byTopic(topic));
    }

    Set<Topic> topics() {
        return sortedTopics.get();
    }

    Set<Topic> topicsInNoOrder() {
        if (chunks.size() == 1) {
            return chunks.get(0).indexes().topics();
        }
        Set<Topic> topics = new HashSet<>();
        chunks.forEach(chunk -> topics.addAll(chunk.indexes().topics()));
        return Collections.unmodifiableSet(topics);
    }

    List<Claim> bySource(SourceId source) {
        return joined(indexes -> indexes.bySource(source));
    }

    List<Claim> byAssignedId(ClaimId id) {
        return DocumentOrder.sorted(joined(indexes -> indexes.byAssignedId(id)));
    }

    /** Returns the claims with a content id, first those that have no other. */
    List<Claim> byContentId(ClaimId id) {
        return joined(indexes -> indexes.byContentId(id)).stream()
                .sorted(Comparator.<Claim, Boolean>comparing(
                                claim -> claim.assignedId().isPresent())
                        .thenComparing(Claim.inOrderOfIds()))
                .toList();
    }

    // ---- as a set

    /** Tells whether these are the same claims as others, in whatever order. */
    boolean isSetOf(Claims others) {
        return all.size() == others.all.size() && missing(others).isEmpty();
    }

    /** Returns a hash that does not depend on the order. */
    int setHash() {
        int sum = 0;
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size(); i++) {
                sum += chunk.table().hash(i);
            }
        }
        return sum;
    }
}
