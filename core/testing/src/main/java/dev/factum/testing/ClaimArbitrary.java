package dev.factum.testing;

import dev.factum.model.Claim;
import dev.factum.model.EntityRef;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.jspecify.annotations.Nullable;

/**
 * Generates claims: of all types, all stances, with one citation or several, as bare and as full as can be. Each method
 * narrows what is generated, and leaves this instance as it is. What is generated never breaks a rule.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Arbitrary<Claim> denials = Factum.claims().about(LeaderId.of("kim")).of(Attendance.class).denied();
 * }</pre>
 */
public final class ClaimArbitrary extends ArbitraryDecorator<Claim> {
    static final ClaimArbitrary ALL = new ClaimArbitrary(Map.of(), Proposition.class, Optional.empty());

    private final Map<String, Arbitrary<?>> given;
    private final Class<? extends Proposition> type;
    private final Optional<EntityRef> ref;
    private volatile @Nullable Arbitrary<Claim> made;

    private ClaimArbitrary(
            Map<String, Arbitrary<?>> given, Class<? extends Proposition> type, Optional<EntityRef> ref) {
        this.given = given;
        this.type = type;
        this.ref = ref;
    }

    /**
     * Generates claims whose proposition names an entity or country, as {@code ClaimFilter.about} understands it.
     *
     * @param ref what is named, not null
     * @return the narrowed generator
     * @throws IllegalArgumentException when generating, if no proposition of the type can name it
     */
    public ClaimArbitrary about(EntityRef ref) {
        return new ClaimArbitrary(given, type, Optional.of(Objects.requireNonNull(ref, "ref")));
    }

    /**
     * Generates claims with propositions of one type.
     *
     * @param type the type, such as {@code Attendance.class}; not null
     * @return the narrowed generator
     */
    public ClaimArbitrary of(Class<? extends Proposition> type) {
        return new ClaimArbitrary(given, Objects.requireNonNull(type, "type"), ref);
    }

    /**
     * Generates claims that say one thing, whatever was said before about type and what is named.
     *
     * @param proposition what they say, not null
     * @return the narrowed generator
     */
    public ClaimArbitrary saying(Proposition proposition) {
        return with("proposition", Arbitraries.just(Objects.requireNonNull(proposition, "proposition")));
    }

    /**
     * Generates claims that affirm what they are about.
     *
     * @return the narrowed generator
     */
    public ClaimArbitrary affirmed() {
        return with("polarity", Arbitraries.just(Polarity.AFFIRMED));
    }

    /**
     * Generates claims that deny what they are about.
     *
     * @return the narrowed generator
     */
    public ClaimArbitrary denied() {
        return with("polarity", Arbitraries.just(Polarity.DENIED));
    }

    /**
     * Generates claims of one mode.
     *
     * @param mode the mode, not null
     * @return the narrowed generator
     */
    public ClaimArbitrary in(Mode mode) {
        return with("mode", Arbitraries.just(Objects.requireNonNull(mode, "mode")));
    }

    /**
     * Generates claims that cite a source at first hand, and perhaps others.
     *
     * @param source the id of the source, not null
     * @return the narrowed generator
     */
    public ClaimArbitrary citing(SourceId source) {
        Arbitrary<?> citation = Kinds.members(
                        Shapes.CITATION, Map.of("source", Arbitraries.just(Objects.requireNonNull(source, "source"))))
                .map(Members::build);
        return with("citations", Propositions.withOthers(citation, Kinds.of(Shapes.CITATION)));
    }

    /**
     * Generates claims that say when what they say holds.
     *
     * @param time the time, not null
     * @return the narrowed generator
     */
    public ClaimArbitrary validDuring(Edtf time) {
        return with("validDuring", Arbitraries.just(Objects.requireNonNull(time, "time")));
    }

    private ClaimArbitrary with(String field, Arbitrary<?> held) {
        Map<String, Arbitrary<?>> more = new LinkedHashMap<>(given);
        more.put(field, held);
        return new ClaimArbitrary(Map.copyOf(more), type, ref);
    }

    /** Always the same: what jqwik prepares for a generator, it keeps. */
    @Override
    protected Arbitrary<Claim> arbitrary() {
        Arbitrary<Claim> known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    private Arbitrary<Claim> make() {
        Map<String, Arbitrary<?>> all = new LinkedHashMap<>(given);
        if (type != Proposition.class || ref.isPresent()) {
            all.putIfAbsent("proposition", propositions());
        }
        return new AtRandom<>(Kinds.members(Shapes.CLAIM, all).map(Members::build));
    }

    private Arbitrary<? extends Proposition> propositions() {
        return ref.isPresent() ? Propositions.about(ref.get(), type) : Types.of(type);
    }
}
