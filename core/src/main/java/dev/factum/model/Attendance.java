package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A leader was at an event: the chief proposition.
 *
 * <p>That somebody was invited or expected is an attendance in mode {@link Mode#INTENTION} or {@link Mode#PREDICTION}; that
 * somebody stayed away is one that is {@link Polarity#DENIED}.
 *
 * <p>Under one leader and event, presence or capacity that differ conflict, unless they are at different times; a role,
 * capacity or time more refines, and so does a longer title of the capacity.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Attendance host = Attendance.builder()
 *         .leader(LeaderId.of("xi-jinping"))
 *         .event(EventId.of("beijing-parade-2025"))
 *         .role(Role.HOST)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Attendance extends Proposition implements WithAttendance permits ImmutableAttendance {
    @Serial
    private static final long serialVersionUID = 1L;

    Attendance() {}

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
     * Returns who attended.
     *
     * @return the id of the leader
     */
    public abstract LeaderId leader();

    /**
     * Returns what was attended.
     *
     * @return the id of the event
     */
    public abstract EventId event();

    /**
     * Returns as what the leader attended.
     *
     * @return the role, or empty
     */
    public abstract Optional<Role> role();

    /**
     * Returns in what way the leader attended.
     *
     * @return the presence; {@link Presence#IN_PERSON} unless a builder is told otherwise
     */
    public abstract Presence presence();

    /**
     * Returns in which office the leader attended.
     *
     * @return the office, or empty
     */
    public abstract Optional<Office> capacity();

    /**
     * Returns when, within the event, the leader was there.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> during();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an attendance in person of which no more is said.
     *
     * @param leader the id of the leader, not null
     * @param event the id of the event, not null
     * @return the value
     */
    public static Attendance of(LeaderId leader, EventId event) {
        return builder().leader(leader).event(event).build();
    }

    @Override
    public final Topic topic() {
        return Topic.of("attendance", leader(), event());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Attendance that = (Attendance) other;
        if (Times.areDisjoint(during(), that.during())) {
            return Detail.OTHER;
        }
        return Detail.ofEqual(presence(), that.presence())
                .and(Detail.ofOptional(capacity(), that.capacity(), Office::compare))
                .and(Detail.ofOptional(role(), that.role(), Detail::ofFree))
                .and(Detail.ofOptional(during(), that.during(), Detail::ofTime));
    }

    @Override
    final Optional<Edtf> ownTime() {
        return during();
    }

    @Override
    final Shape<Attendance> shape() {
        return Shapes.ATTENDANCE;
    }

    @Value.Check
    void check() {
        checking(extra()).time("during", during()).done();
    }

    /**
     * Builds an {@link Attendance}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableAttendance.Builder implements ValidatingBuilder<Attendance> {
        Builder() {
            // not a default of the generator, which would cost every attendance a field and an object
            presence(Presence.IN_PERSON);
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Attendance build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Attendance");
            }
        }
    }
}
