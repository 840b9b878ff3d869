package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Anything that can say something: a document (article, broadcast, post, transcript, dataset) or a speaker (person,
 * organization, unnamed group, somebody unidentified).
 *
 * <p>A document can have a publisher, and can relay other documents as a whole ({@link #derivedFrom}). A speaker can be
 * tied to the leader or country that it is ({@link #speaksFor}). Names are text of one line, 1 to 500 characters long.
 * After PROV-O: {@code derivedFrom} is {@code prov:wasDerivedFrom}, {@code speaksFor} is {@code prov:actedOnBehalfOf}.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Source article = Source.builder()
 *         .id(SourceId.of("nationpress-2025-09-03"))
 *         .kind(SourceKind.ARTICLE)
 *         .name("NationPress on the Beijing parade")
 *         .publisher(SourceId.of("nationpress"))
 *         .published(Edtf.parse("2025-09-03"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Source extends Entity implements WithSource permits ImmutableSource {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String OWN_PUBLISHER = "source.publisher.itself: Source.publisher must be another source";

    /** A rule of this type: {@value}. */
    static final String DERIVED_FROM_ITSELF = "source.derived-from.itself: Source.derivedFrom must hold other sources";

    Source() {}

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
    public abstract SourceId id();

    /**
     * Returns what kind of source it is.
     *
     * @return the kind
     */
    public abstract SourceKind kind();

    /**
     * Returns what the source is called: a title, or a name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns whom the source is or speaks for.
     *
     * @return the leader or country, or empty
     */
    public abstract Optional<EntityRef> speaksFor();

    /**
     * Returns who published it.
     *
     * @return the id of the publisher, or empty
     */
    public abstract Optional<SourceId> publisher();

    /**
     * Returns who wrote it, in the order in which they are named.
     *
     * @return the names, unmodifiable, perhaps none
     */
    public abstract List<String> authors();

    /**
     * Returns where it can be found.
     *
     * @return the URI, or empty
     */
    public abstract Optional<URI> uri();

    /**
     * Returns the language that it is in.
     *
     * @return the language, or empty
     */
    public abstract Optional<Language> language();

    /**
     * Returns when it was published.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> published();

    /**
     * Returns when the recorder got hold of it.
     *
     * @return the moment, or empty
     */
    public abstract Optional<Instant> retrieved();

    /**
     * Returns how reliable the recorder takes it to be.
     *
     * @return the grade, or empty
     */
    public abstract Optional<Reliability> reliability();

    /**
     * Returns the documents that it relays as a whole.
     *
     * @return their ids, unmodifiable, perhaps none
     */
    public abstract Set<SourceId> derivedFrom();

    /**
     * Returns the digest of its bytes.
     *
     * @return the digest, or empty
     */
    public abstract Optional<Digest> digest();

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
    public final SourceId ref() {
        return id();
    }

    @Override
    final Shape<Source> shape() {
        return Shapes.SOURCE;
    }

    @Value.Check
    Source checked() {
        checking(extra())
                .name("name", name())
                .names("authors", authors())
                .uri("uri", uri())
                .time("published", published())
                .keep(!publisher().equals(Optional.of(id())), OWN_PUBLISHER, "/publisher", id())
                .keep(!derivedFrom().contains(id()), DERIVED_FROM_ITSELF, "/derivedFrom", id())
                .attributes(attributes())
                .done();
        return uri().map(Uris::isNormal).orElse(true) ? this : withUri(uri().map(Uris::normal));
    }

    /**
     * Builds a {@link Source}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableSource.Builder implements ValidatingBuilder<Source> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Source build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Source");
            }
        }
    }
}
