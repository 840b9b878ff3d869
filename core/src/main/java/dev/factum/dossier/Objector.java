package dev.factum.dossier;

import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds against a proposition what excludes it from outside its topic, be it that somebody says it or not: a
 * {@linkplain Dossier#counterexamples counterexample} to a first, a leader who was surely somewhere else at the time, times
 * by which years do not come out, an event that is described otherwise, and the calendar.
 *
 * <p>It always answers alike: by the claims of the dossier that it was made from.
 *
 * <p>Compared by identity and not comparable. Not serializable: it is made from a dossier anew. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (Objection objection : dossier.objector().to(attendance)) {
 *     System.out.println(objection.kind());
 * }
 * }</pre>
 */
public final class Objector {
    private final Happenings happenings;

    Objector(Happenings happenings) {
        this.happenings = happenings;
    }

    /**
     * Returns what is held against a proposition of which it is not said when it holds.
     *
     * @param proposition the proposition, not null
     * @return the objections, unmodifiable, perhaps none
     */
    public List<Objection> to(Proposition proposition) {
        return Objecting.to(happenings, Objects.requireNonNull(proposition, "proposition"), Optional.empty());
    }

    /**
     * Returns what is held against a proposition that is said to hold at a time.
     *
     * @param proposition the proposition, not null
     * @param validDuring when it is said to hold, not null
     * @return the objections, unmodifiable, perhaps none
     */
    public List<Objection> to(Proposition proposition, Edtf validDuring) {
        Objects.requireNonNull(proposition, "proposition");
        return Objecting.to(happenings, proposition, Optional.of(Objects.requireNonNull(validDuring, "validDuring")));
    }
}
