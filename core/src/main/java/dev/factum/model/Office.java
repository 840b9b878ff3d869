package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office that somebody holds: what it is called, for which country or organization, and when.
 *
 * <p>Title and organization are text of one line, 1 to 500 characters long.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Office speaker = Office.builder()
 *         .title("Speaker of the National Assembly")
 *         .kind(OfficeKind.SPEAKER_OF_PARLIAMENT)
 *         .country(Country.of("KR"))
 *         .term(Edtf.parse("2024-06/.."))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Office extends Shaped implements WithOffice permits ImmutableOffice {
    @Serial
    private static final long serialVersionUID = 1L;

    Office() {}

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
     * Returns what the office is called.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Returns what kind of office it is.
     *
     * @return the kind, or empty
     */
    public abstract Optional<OfficeKind> kind();

    /**
     * Returns the country whose office it is.
     *
     * @return the country, or empty
     */
    public abstract Optional<Country> country();

    /**
     * Returns the organization whose office it is.
     *
     * @return the name of the organization, or empty
     */
    public abstract Optional<String> organization();

    /**
     * Returns when the office is held, mostly an interval.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> term();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Office} from its title alone.
     *
     * @param title what the office is called, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Office of(String title) {
        return builder().title(title).build();
    }

    /**
     * Compares what two offices say, for {@link Attendance#compare}. One person can hold several offices at once, of one
     * country: that two of them are named by two witnesses is a contradiction only perhaps.
     */
    static Detail compare(Office mine, Office theirs) {
        return Wording.ofTitles(mine.title(), theirs.title())
                .and(Detail.ofOptional(mine.kind(), theirs.kind(), Detail::ofEqualOrDoubt))
                .and(Detail.ofOptional(mine.country(), theirs.country(), Detail::ofEqual))
                .and(Detail.ofOptional(mine.organization(), theirs.organization(), Wording::ofTitles))
                .and(Detail.ofOptional(mine.term(), theirs.term(), Detail::ofTime));
    }

    @Override
    final Shape<Office> shape() {
        return Shapes.OFFICE;
    }

    @Value.Check
    void check() {
        checking(extra())
                .name("title", title())
                .name("organization", organization())
                .time("term", term())
                .done();
    }

    /**
     * Builds an {@link Office}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableOffice.Builder implements ValidatingBuilder<Office> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Office build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Office");
            }
        }
    }
}
