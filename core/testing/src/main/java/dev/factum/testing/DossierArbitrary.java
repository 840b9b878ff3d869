package dev.factum.testing;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.FreeText;
import dev.factum.model.Leader;
import dev.factum.model.Occurrence;
import dev.factum.model.Precedent;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Relation;
import dev.factum.model.Source;
import dev.factum.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.jspecify.annotations.Nullable;

/**
 * Generates whole dossiers, of any size: each reference is to an entity that is there, and {@code check()} finds nothing.
 * Sources may well contradict each other: a dossier of which that is said has conflicts, not faults. Each method narrows
 * what is generated, and leaves this instance as it is.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Arbitrary<Dossier> small = Factum.dossiers().withClaims(1, 3);
 * Arbitrary<Dossier> large = Factum.dossiers().withClaims(500);
 * }</pre>
 */
public final class DossierArbitrary extends ArbitraryDecorator<Dossier> {
    static final DossierArbitrary ALL = new DossierArbitrary(0, 12);

    private static final int MOST_NOUNS = 5;

    /** The propositions that are about no other claim. */
    private static final List<Class<? extends Proposition>> ABOUT_NO_CLAIM = List.of(
            Attendance.class,
            Occurrence.class,
            Precedent.class,
            Anniversary.class,
            Utterance.class,
            Relation.class,
            Property.class,
            FreeText.class);

    private final int least;
    private final int most;
    private volatile @Nullable Arbitrary<Dossier> made;

    private DossierArbitrary(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /**
     * Generates dossiers with so many claims.
     *
     * @param number how many, zero or more
     * @return the narrowed generator
     * @throws IllegalArgumentException if the number is negative
     */
    public DossierArbitrary withClaims(int number) {
        return withClaims(number, number);
    }

    /**
     * Generates dossiers with so many claims or more, up to some.
     *
     * @param least the least number, zero or more
     * @param most the greatest number, not less than the least
     * @return the narrowed generator
     * @throws IllegalArgumentException if a number is not allowed
     */
    public DossierArbitrary withClaims(int least, int most) {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "claims must be from a number of 0 or more to one that is not less, but was " + least + " to "
                            + most);
        }
        return new DossierArbitrary(least, most);
    }

    /** Always the same: what jqwik prepares for a generator, it keeps. */
    @Override
    protected Arbitrary<Dossier> arbitrary() {
        Arbitrary<Dossier> known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    private Arbitrary<Dossier> make() {
        Arbitrary<Dossier> some = Combinators.combine(
                        Arbitraries.integers().between(1100, 9000).shrinkTowards(2000),
                        nouns(2),
                        claims(Math.max(1, least), Math.max(1, most)),
                        Extras.of(DossierShape.DOSSIER))
                .as(Whole::of);
        Arbitrary<Dossier> none = nouns(0).map(nouns -> Whole.of(2000, nouns, List.of(), Map.of()));
        return new AtRandom<>(
                most == 0 ? none : least > 0 ? some : Arbitraries.frequencyOf(Tuple.of(1, none), Tuple.of(9, some)));
    }

    private static Arbitrary<Whole.Nouns> nouns(int least) {
        Arbitrary<List<Leader>> leaders = Types.of(Leader.class)
                .list()
                .ofMinSize(least)
                .ofMaxSize(MOST_NOUNS)
                .uniqueElements(Leader::id);
        Arbitrary<List<Event>> events = Types.of(Event.class)
                .list()
                .ofMinSize(least)
                .ofMaxSize(MOST_NOUNS)
                .uniqueElements(Event::id);
        Arbitrary<List<Source>> sources = Types.of(Source.class)
                .list()
                .ofMinSize(least)
                .ofMaxSize(MOST_NOUNS)
                .uniqueElements(Source::id);
        return Combinators.combine(leaders, events, sources).as(Whole.Nouns::new);
    }

    /** The first is about no other claim, as there is none yet. */
    private static Arbitrary<List<Claim>> claims(int least, int most) {
        Arbitrary<Claim> first = Arbitraries.oneOf(
                ABOUT_NO_CLAIM.stream().map(ClaimArbitrary.ALL::of).toList());
        Arbitrary<List<Claim>> others =
                ClaimArbitrary.ALL.list().ofMinSize(least - 1).ofMaxSize(most - 1);
        return Combinators.combine(first, others).as((one, more) -> {
            List<Claim> claims = new ArrayList<>(more);
            claims.add(0, one);
            return claims;
        });
    }
}
