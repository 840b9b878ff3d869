package dev.factum.testing;

import dev.factum.model.Citation;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.model.Source;
import dev.factum.time.Edtf;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Generators of Factum's values, each valid by construction, for property-based tests with jqwik.
 *
 * <p>They cover the corners: all kinds of time, all propositions, other scripts and hostile characters, chains of up to
 * six sources, members that may be absent all there or all absent, and members that this version does not know. A failure
 * shrinks to a small value, and is printed as JSON that can be pasted into a test. A parameter {@code @ForAll Claim claim}
 * needs none of these methods: the generators are registered. They are for narrowing what is generated.
 *
 * <p>This class has no instances.
 *
 * <pre>{@code
 * Arbitrary<Claim> claims = Factum.claims().about(LeaderId.of("kim")).affirmed();
 * Arbitrary<Quantity> quantities = Factum.values(Quantity.class);
 * }</pre>
 */
public final class Factum {
    static {
        Shapes.showTo(Factum.class);
    }

    private Factum() {}

    /**
     * Generates claims.
     *
     * @return the generator, which can be narrowed
     */
    public static ClaimArbitrary claims() {
        return ClaimArbitrary.ALL;
    }

    /**
     * Generates whole dossiers: each reference is to an entity that is there, and {@code check()} finds nothing.
     *
     * @return the generator, which can be narrowed
     */
    public static DossierArbitrary dossiers() {
        return DossierArbitrary.ALL;
    }

    /**
     * Generates leaders.
     *
     * @return the generator
     */
    public static Arbitrary<Leader> leaders() {
        return values(Leader.class);
    }

    /**
     * Generates events.
     *
     * @return the generator
     */
    public static Arbitrary<Event> events() {
        return values(Event.class);
    }

    /**
     * Generates sources.
     *
     * @return the generator
     */
    public static Arbitrary<Source> sources() {
        return values(Source.class);
    }

    /**
     * Generates propositions of all types.
     *
     * @return the generator
     */
    public static Arbitrary<Proposition> propositions() {
        return values(Proposition.class);
    }

    /**
     * Generates citations.
     *
     * @return the generator
     */
    public static Arbitrary<Citation> citations() {
        return values(Citation.class);
    }

    /**
     * Generates times of all kinds that EDTF has.
     *
     * @return the generator
     */
    public static Arbitrary<Edtf> times() {
        return values(Edtf.class);
    }

    /**
     * Generates values of a type.
     *
     * @param type one of {@link #types}, not null
     * @param <T> the type
     * @return the generator
     * @throws IllegalArgumentException if the type is none of them
     */
    public static <T> Arbitrary<T> values(Class<T> type) {
        return Types.of(Objects.requireNonNull(type, "type"));
    }

    /**
     * Returns the types of which values can be generated: all that applications can build, but for enums.
     *
     * @return the types, unmodifiable
     */
    public static Set<Class<?>> types() {
        return Types.all();
    }

    /**
     * Generates values that break one rule each, of all rules that no value can break.
     *
     * @return the generator
     */
    public static Arbitrary<InvalidCase> invalidValues() {
        return Invalid.all();
    }

    /**
     * Generates values that break one rule.
     *
     * @param code the code of the rule, one of {@link InvalidCase#codes}; not null
     * @return the generator
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Arbitrary<InvalidCase> invalidValues(String code) {
        return Invalid.of(Objects.requireNonNull(code, "code"));
    }

    /**
     * Generates dossiers that break one integrity rule each, of all standard rules.
     *
     * @return the generator
     */
    public static Arbitrary<BrokenDossier> brokenDossiers() {
        return BrokenDossiers.all();
    }

    /**
     * Generates dossiers that break one integrity rule.
     *
     * @param code the code of the rule, one of {@link BrokenDossier#codes}; not null
     * @return the generator
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Arbitrary<BrokenDossier> brokenDossiers(String code) {
        return BrokenDossiers.of(Objects.requireNonNull(code, "code"));
    }
}
