package dev.factum.dossier;

import dev.factum.copy.Copies;
import dev.factum.model.ClaimId;
import dev.factum.model.Digest;
import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.SourceId;
import dev.factum.model.TextSpan;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What {@link Dossier#ground} found: for each quote whether its words stand in the text of its source, which texts
 * are not those of the documents that the sources describe, of which that could not be told, and which belong to nothing.
 *
 * <p>There is exactly one entry for each quote. Two are equal if all their parts are, in their order, which is that of the dossier's JSON. Not comparable.
 * This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Grounding grounding = dossier.ground(Map.of(article.id(), SourceText.of("...")));
 * grounding.withStatus(Grounding.Status.ABSENT).forEach(System.out::println);
 * }</pre>
 *
 * @param entries an entry for each quote, in the order of the dossier's JSON, unmodifiable
 * @param mismatches the sources whose text comes from other bytes than they state, unmodifiable
 * @param uncompared the sources that state a digest which no digest of their text could be held against, unmodifiable
 * @param strays the ids under which there is a text, but that are no source of the dossier, in their order, unmodifiable
 */
public record Grounding(
        List<Entry> entries, List<Mismatch> mismatches, List<Uncompared> uncompared, List<SourceId> strays)
        implements Serializable {
    /**
     * Obtains an instance of {@code Grounding} from its parts.
     *
     * @param entries an entry for each quote, not null
     * @param mismatches the digests that do not match, not null
     * @param uncompared the digests that were not checked, not null
     * @param strays the ids of texts that belong to nothing, not null
     */
    public Grounding {
        entries = Copies.list(entries, "entries");
        mismatches = Copies.list(mismatches, "mismatches");
        uncompared = Copies.list(uncompared, "uncompared");
        strays = Copies.list(strays, "strays");
    }

    /**
     * Returns the entries of one status.
     *
     * @param status the status, not null
     * @return the entries in their order
     */
    public Stream<Entry> withStatus(Status status) {
        Objects.requireNonNull(status, "status");
        return entries.stream().filter(entry -> entry.status() == status);
    }

    /**
     * Tells whether all is as the dossier says: each quote found where it is said to be, each digest compared and the
     * same, and no text that belongs to nothing. What was not checked is not sound.
     *
     * @return true if it is; true if there is nothing to check at all
     */
    public boolean isSound() {
        return mismatches.isEmpty()
                && uncompared.isEmpty()
                && strays.isEmpty()
                && entries.stream().allMatch(entry -> entry.status() == Status.FOUND);
    }

    /**
     * Returns a line for each text that belongs to nothing, each digest that does not match or was not checked, and each
     * quote that is not found, and one that counts the quotes.
     */
    @Override
    public String toString() {
        StringJoiner lines = new StringJoiner("\n");
        strays.forEach(stray -> lines.add("STRAY: " + stray + " has a text, but is no source of the dossier"));
        mismatches.forEach(mismatch -> lines.add(mismatch.toString()));
        uncompared.forEach(digest -> lines.add(digest.toString()));
        entries.stream().filter(entry -> entry.status() != Status.FOUND).forEach(entry -> lines.add(entry.toString()));
        StringJoiner counts = new StringJoiner(", ", "quotes: ", "").setEmptyValue("quotes: none");
        for (Status status : Status.values()) {
            long count = withStatus(status).count();
            if (count > 0) {
                counts.add(count + " " + status.word());
            }
        }
        return lines.add(counts.toString()).toString();
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.GROUNDING, this);
    }

    /**
     * How it stands with a quote. The order means nothing.
     *
     * <pre>{@code
     * boolean known = Grounding.Status.FOUND != Grounding.Status.UNCHECKED;
     * }</pre>
     */
    public enum Status {
        /** The words stand in the text as they are said to: in their context, as whole words, where the citation says. */
        FOUND,
        /** The words stand in the text, but the citation's text span says another place. */
        MOVED,
        /** The words stand at several places, and neither their context nor the citation's text span says which. */
        AMBIGUOUS,
        /** The words stand in the text, but not between the quote's prefix and its suffix. */
        OUT_OF_CONTEXT,
        /** The words stand in the text, but begin or end inside other words, and may mean something else there. */
        INSIDE_WORD,
        /** The words do not stand in the text. */
        ABSENT,
        /** There is no text of the source. */
        UNCHECKED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One quote of one claim, and where its words are.
     *
     * @param claim the id of the claim, not null
     * @param pointer where the quote stands in the dossier's JSON, a JSON Pointer; not null
     * @param source the id of the source that is quoted, not null
     * @param quote the quote, not null
     * @param stated the text span that the citation gives for the quote, or empty; not null
     * @param location where the words are in the text of the source; empty if there is no text; not null
     */
    public record Entry(
            ClaimId claim,
            String pointer,
            SourceId source,
            Quote quote,
            Optional<TextSpan> stated,
            Optional<QuoteLocation> location)
            implements Serializable {
        /**
         * Obtains an instance of {@code Entry} from its parts.
         *
         * @param claim the id of the claim, not null
         * @param pointer where the quote stands in the dossier's JSON, not null
         * @param source the id of the source that is quoted, not null
         * @param quote the quote, not null
         * @param stated the text span that the citation gives, or empty; not null
         * @param location where the words are, or empty if there is no text; not null
         */
        public Entry {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(location, "location");
        }

        /**
         * Returns how it stands with the quote.
         *
         * @return the status
         */
        public Status status() {
            if (location.isEmpty()) {
                return Status.UNCHECKED;
            }
            QuoteLocation found = location.get();
            List<TextSpan> places = found.places();
            if (places.isEmpty()) {
                return Status.ABSENT;
            }
            boolean asStated = stated.isPresent() && places.stream().anyMatch(this::isStated);
            if (places.size() > 1 && !asStated) {
                return Status.AMBIGUOUS;
            }
            if (!found.inContext()) {
                return Status.OUT_OF_CONTEXT;
            }
            if (!found.wholeWords()) {
                return Status.INSIDE_WORD;
            }
            return stated.isPresent() && !asStated ? Status.MOVED : Status.FOUND;
        }

        /** Returns where the words are: the place that the citation gives, if they are there; else all places. */
        List<TextSpan> places() {
            List<TextSpan> places = location.map(QuoteLocation::places).orElse(List.of());
            return stated.isPresent() && places.stream().anyMatch(this::isStated) ? List.of(stated.get()) : places;
        }

        /** Offsets are what counts: other members of the span's JSON say nothing of the place. */
        private boolean isStated(TextSpan place) {
            return place.start() == stated.orElseThrow().start()
                    && place.end() == stated.orElseThrow().end();
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new DossierProxy(DossierProxy.GROUNDING_ENTRY, this);
        }

        /** Returns the status, the quote, where it stands in the dossier, and what was found instead, in one line. */
        @Override
        public String toString() {
            return GroundingWords.of(this);
        }
    }

    /**
     * A source whose text was read from other bytes than those whose digest it states.
     *
     * @param source the id of the source, not null
     * @param pointer where the digest stands in the dossier's JSON, a JSON Pointer; not null
     * @param stated the digest that the source states, not null
     * @param actual the digest of the text's bytes, by the same algorithm and not the same; not null
     */
    public record Mismatch(SourceId source, String pointer, Digest stated, Digest actual) implements Serializable {
        /**
         * Obtains an instance of {@code Mismatch} from its parts.
         *
         * @param source the id of the source, not null
         * @param pointer where the digest stands in the dossier's JSON, not null
         * @param stated the digest that the source states, not null
         * @param actual the digest of the text's bytes, not null
         * @throws IllegalArgumentException if the digests are by different algorithms, or the same
         */
        public Mismatch {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(actual, "actual");
            if (!actual.algorithm().equals(stated.algorithm()) || actual.equals(stated)) {
                throw new IllegalArgumentException("actual must be another digest by " + stated.algorithm() + " than "
                        + stated + ", but was " + actual);
            }
        }

        /** Returns what does not match, in one line. */
        @Override
        public String toString() {
            return "DIGEST at " + pointer + ": source " + source + " states " + stated + ", but its text is of "
                    + actual;
        }
    }

    /**
     * A source that states a digest which was not checked: its text has none, or one by another algorithm, or there is no
     * text.
     *
     * @param source the id of the source, not null
     * @param pointer where the digest stands in the dossier's JSON, a JSON Pointer; not null
     * @param stated the digest that the source states, not null
     * @param actual the digest of the text's bytes, by another algorithm; or empty; not null
     */
    public record Uncompared(SourceId source, String pointer, Digest stated, Optional<Digest> actual)
            implements Serializable {
        /**
         * Obtains an instance of {@code Uncompared} from its parts.
         *
         * @param source the id of the source, not null
         * @param pointer where the digest stands in the dossier's JSON, not null
         * @param stated the digest that the source states, not null
         * @param actual the digest of the text's bytes, or empty; not null
         * @throws IllegalArgumentException if the digests are by one algorithm
         */
        public Uncompared {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(actual, "actual");
            actual.filter(digest -> digest.algorithm().equals(stated.algorithm()))
                    .ifPresent(digest -> {
                        throw new IllegalArgumentException("actual must be by another algorithm than "
                                + stated.algorithm() + ", but was " + digest);
                    });
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new DossierProxy(DossierProxy.GROUNDING_UNCOMPARED, this);
        }

        /** Returns what was not checked, and why, in one line. */
        @Override
        public String toString() {
            return "DIGEST not checked at " + pointer + ": source " + source + " states " + stated + ", but "
                    + actual.map(digest -> "of its text there is " + digest + " alone")
                            .orElse("there is no digest of its text");
        }
    }
}
