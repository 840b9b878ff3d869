package dev.factum.dossier;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What is said and can be of the time that has been reached, by content: what more is to be known of apart from all else,
 * since in most cases that is little.
 */
final class StillSaid {
    private final Map<Integer, List<Said>> unsettled = new LinkedHashMap<>();
    private final Map<Integer, List<Said>> settled = new LinkedHashMap<>();

    void add(Said said) {
        (said.isSettled() ? settled : unsettled)
                .computeIfAbsent(said.contentNumber(), key -> new ArrayList<>(1))
                .add(said);
    }

    /** Returns what is not settled and says something else; what lies wholly before it is dropped on the way. */
    Iterator<Said> unsettledBeside(Said said) {
        return new Others(said, unsettled);
    }

    /** Returns what is settled and says something else; what lies wholly before it is dropped on the way. */
    Iterator<Said> settledBeside(Said said) {
        return new Others(said, settled);
    }

    private static final class Others implements Iterator<Said> {
        private final Said said;
        private final Iterator<List<Said>> contents;
        private boolean isBegun;
        private List<Said> same = List.of();
        private int at;
        private @Nullable Said next;

        Others(Said said, Map<Integer, List<Said>> byContent) {
            this.said = said;
            contents = byContent.values().iterator();
        }

        @Override
        public boolean hasNext() {
            while (next == null && (at > 0 || nextContent())) {
                Said other = same.get(--at);
                if (other.contentNumber() == said.contentNumber()) {
                    at = 0;
                } else if (other.days().last() < said.days().first()) {
                    drop();
                } else {
                    next = other;
                }
            }
            return next != null;
        }

        private boolean nextContent() {
            if (isBegun && same.isEmpty()) {
                contents.remove();
            }
            isBegun = contents.hasNext();
            if (isBegun) {
                same = contents.next();
                at = same.size();
            }
            return isBegun;
        }

        @Override
        public Said next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Said other = next;
            next = null;
            return other;
        }

        @Override
        public void remove() {
            drop();
        }

        /** The last takes its place: the order within means nothing. */
        private void drop() {
            Said last = same.remove(same.size() - 1);
            if (at < same.size()) {
                same.set(at, last);
            }
        }
    }
}
