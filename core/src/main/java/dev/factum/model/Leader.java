package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A person whom claims are about: mostly somebody who leads a state, but just as well anybody who attends with one.
 *
 * <p>A leader describes itself so that it can be recognised, nothing more: what a leader did is for {@link Claim claims}
 * to say. Names are text of one line, 1 to 500 characters long.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Leader kim = Leader.builder()
 *         .id(LeaderId.of("kim-jong-un"))
 *         .name("Kim Jong-un")
 *         .putName(Language.of("ko"), "김정은")
 *         .country(Country.of("KP"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Leader extends Entity implements WithLeader permits ImmutableLeader {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String DIED_BEFORE_BORN = "leader.died.before-born: Leader.died must not lie before Leader.born {0}";

    Leader() {}

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this value's attributes.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract LeaderId id();

    /**
     * Returns the name by which the leader is usually called here.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the name in other languages and scripts.
     *
     * @return the names, unmodifiable, perhaps none
     */
    public abstract Map<Language, String> names();

    /**
     * Returns other names that are in use.
     *
     * @return the names, unmodifiable, perhaps none
     */
    public abstract Set<String> aliases();

    /**
     * Returns the country that the leader belongs to.
     *
     * @return the country, or empty
     */
    public abstract Optional<Country> country();

    /**
     * Returns the offices that the leader is known to hold or have held.
     *
     * @return the offices, unmodifiable, perhaps none
     */
    public abstract Set<Office> offices();

    /**
     * Returns when the leader was born.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> born();

    /**
     * Returns when the leader died.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> died();

    /**
     * Returns what it is called elsewhere: absolute URIs of entries in other registers, in the spelling of RFC 3986 section 6.2.2.1.
     *
     * @return the URIs, unmodifiable, perhaps none
     */
    public abstract Set<URI> sameAs();

    /**
     * Returns what the application keeps with it, by names of its own.
     *
     * @return the attributes, unmodifiable, perhaps empty
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    @Override
    public final LeaderId ref() {
        return id();
    }

    @Override
    final Shape<Leader> shape() {
        return Shapes.LEADER;
    }

    @Value.Check
    Leader checked() {
        checking(extra())
                .name("name", name())
                .names("names", names())
                .names("aliases", aliases())
                .time("born", born())
                .time("died", died())
                .keep(
                        !Times.isBefore(died(), born()),
                        DIED_BEFORE_BORN,
                        "/died",
                        Times.text(died()),
                        Times.text(born()))
                .uris("sameAs", sameAs())
                .attributes(attributes())
                .done();
        return Uris.areNormal(sameAs()) ? this : withSameAs(Uris.normal(sameAs()));
    }

    /**
     * Builds a {@link Leader}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableLeader.Builder implements ValidatingBuilder<Leader> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Leader build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Leader");
            }
        }
    }
}
