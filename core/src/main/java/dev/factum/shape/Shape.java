package dev.factum.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a type, listed once, with all that a reader or writer needs: names, kinds, getters, and the builder.
 *
 * <p>Shapes are compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Shape<Place> place = Shape.of("Place", Place.class, Place::builder, Place.Builder::build)
 *         .required("name", Kind.TEXT, Place::name, Place.Builder::name)
 *         .optional("country", COUNTRY, Place::country, Place.Builder::country)
 *         .build();
 * }</pre>
 *
 * @param <T> the Java type
 */
public final class Shape<T> {
    /** The JSON member that tells the alternatives of a {@link Kind.OneOf} apart. */
    public static final String TYPE = "type";

    /** The rule for a field that must be there and is not: {@value}. */
    public static final String MISSING = "missing: {field} must be set";

    private final String name;
    private final String tag;
    private final boolean tagRequired;
    private final boolean tagOptionalAlone;
    private final Class<T> type;
    private final List<Field<T>> fields;
    private final List<Member<T>> sortedMembers;
    private final Map<String, Field<T>> byName;
    private final Supplier<Object> starter;
    private final Function<Object, T> finisher;
    private final Function<T, Map<String, String>> extraGetter;
    private final BiConsumer<Object, Map<String, String>> extraSetter;
    private final boolean extensible;
    private final Map<Class<?>, List<Field<T>>> holding = new ConcurrentHashMap<>();
    private final List<List<String>> choices;

    private Shape(Listing<T, ?> listing, Supplier<Object> starter, Function<Object, T> finisher) {
        this.name = listing.name;
        this.tag = listing.tag;
        this.tagRequired = listing.tagRequired;
        this.tagOptionalAlone = !listing.tagRequired;
        this.type = listing.type;
        this.fields = List.copyOf(listing.fields);
        this.byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        this.sortedMembers = sorted(tagRequired, fields);
        this.starter = starter;
        this.finisher = finisher;
        this.extraGetter = listing.extraGetter;
        this.extraSetter = listing.extraSetter;
        this.extensible = listing.extensible;
        this.choices = List.copyOf(listing.choices);
    }

    /**
     * Starts the list of a type's fields.
     *
     * @param name the type's name in messages and documents
     * @param type the Java type
     * @param starter makes an empty builder
     * @param finisher makes the value from a filled builder, or throws an {@code InvalidValueException}
     * @param <T> the Java type
     * @param <B> the type of its builder
     * @return the empty list
     */
    public static <T, B> Listing<T, B> of(
            String name, Class<T> type, Supplier<B> starter, Function<? super B, ? extends T> finisher) {
        return new Listing<>(name, type, starter, finisher);
    }

    /**
     * Returns the type's name.
     *
     * @return the name, such as {@code Leader}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the value of the member {@link #TYPE} that marks this shape among others.
     *
     * @return the tag, such as {@code attendance}; empty if the shape is no alternative
     */
    public String tag() {
        return tag;
    }

    /**
     * Tells whether the member {@link #TYPE} is written, and must be there to be read. If not, it is left out, and may be
     * there, since only this shape can stand in its places.
     *
     * @return true if it must be there; false if the shape has no tag
     */
    public boolean tagRequired() {
        return tagRequired;
    }

    /**
     * Tells whether the tag can be left out in places where only this shape can stand, be they the places of this one or
     * not.
     *
     * @return true if it can
     */
    public boolean tagOptionalAlone() {
        return tagOptionalAlone;
    }

    /**
     * Returns the Java type.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Returns the fields in the order in which they are written.
     *
     * @return the fields, unmodifiable
     */
    public List<Field<T>> fields() {
        return fields;
    }

    /**
     * Returns the field with a name.
     *
     * @param field the name of a JSON member
     * @return the field, or empty if this shape has none of that name
     */
    public Optional<Field<T>> field(String field) {
        return Optional.ofNullable(byName.get(field));
    }

    /** Returns the fields in which scalars of a type can stand, at any depth. */
    List<Field<T>> fieldsHolding(Class<?> scalar) {
        List<Field<T>> known = holding.get(scalar);
        if (known == null) {
            known = fields.stream()
                    .filter(field -> Walk.mayHold(field.kind(), scalar))
                    .toList();
            holding.put(scalar, known);
        }
        return known;
    }

    /**
     * Tells whether this shape gives a meaning to a JSON member.
     *
     * @param member the name of the member
     * @return true if it is a field or the tag
     */
    public boolean knows(String member) {
        return byName.containsKey(member) || (!tag.isEmpty() && member.equals(TYPE));
    }

    /**
     * Returns the fields of which a value must have exactly one, as the rules of the type say.
     *
     * @return the names of the fields of each choice, unmodifiable
     */
    public List<List<String>> choices() {
        return choices;
    }

    /**
     * Tells whether a value can carry members that this version gives no meaning to.
     *
     * @return true if it can
     */
    public boolean extensible() {
        return extensible;
    }

    /**
     * Returns the members of a value that this version gives no meaning to.
     *
     * @param value the value
     * @return their names and their JSON text, unmodifiable
     */
    public Map<String, String> extra(T value) {
        return extraGetter.apply(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder, to be filled through the fields
     */
    public Object start() {
        return starter.get();
    }

    /**
     * Returns what {@link #start} calls.
     *
     * @return gives a new builder
     */
    public Supplier<Object> starter() {
        return starter;
    }

    /**
     * Gives a builder the members that this version gives no meaning to.
     *
     * @param builder a builder of this shape
     * @param extra names and JSON text
     */
    public void setExtra(Object builder, Map<String, String> extra) {
        extraSetter.accept(builder, extra);
    }

    /**
     * Makes the value of a filled builder.
     *
     * @param builder a builder of this shape
     * @return the value
     * @throws dev.factum.validation.InvalidValueException if the value would break a rule
     */
    public T finish(Object builder) {
        return finisher.apply(builder);
    }

    /**
     * Returns what {@link #finish} calls.
     *
     * @return takes a builder of this shape and gives the value
     */
    public Function<Object, T> finisher() {
        return finisher;
    }

    /**
     * Returns a shape with the same fields whose values are made in another way.
     *
     * @param finisher makes the value from a filled builder
     * @param <B> the type of the builder
     * @return the shape
     */
    @SuppressWarnings("unchecked") // the builder is the one that the starter made
    public <B> Shape<T> finishedBy(Function<? super B, ? extends T> finisher) {
        return new Shape<>(this, tagRequired, builder -> finisher.apply((B) builder));
    }

    /**
     * Returns a shape with the same fields for places where others can stand too, so that its tag is required.
     *
     * @return the shape
     */
    public Shape<T> amongOthers() {
        return new Shape<>(this, true, finisher);
    }

    private Shape(Shape<T> that, boolean tagRequired, Function<Object, T> finisher) {
        this.name = that.name;
        this.tag = that.tag;
        this.tagRequired = tagRequired;
        this.tagOptionalAlone = that.tagOptionalAlone;
        this.type = that.type;
        this.fields = that.fields;
        this.byName = that.byName;
        this.sortedMembers = sorted(tagRequired, fields);
        this.starter = that.starter;
        this.finisher = finisher;
        this.extraGetter = that.extraGetter;
        this.extraSetter = that.extraSetter;
        this.extensible = that.extensible;
        this.choices = that.choices;
    }

    /** The members in the order of the canonical form; the one without a field is the tag. */
    record Member<T>(String name, @Nullable Field<T> field) {}

    List<Member<T>> sortedMembers() {
        return sortedMembers;
    }

    private static <T> List<Member<T>> sorted(boolean tagged, List<Field<T>> fields) {
        List<Member<T>> members = new ArrayList<>();
        fields.forEach(field -> members.add(new Member<>(field.name(), field)));
        if (tagged) {
            members.add(new Member<>(TYPE, null));
        }
        members.sort(Comparator.comparing(Member::name));
        return List.copyOf(members);
    }

    @Override
    public String toString() {
        return "Shape of " + name;
    }

    /**
     * A list of fields under way. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; used once, as the example of {@link Shape} shows.
     *
     * @param <T> the Java type
     * @param <B> the type of its builder
     */
    public static final class Listing<T, B> {
        private final String name;
        private final Class<T> type;
        private final Supplier<B> starter;
        private final Function<? super B, ? extends T> finisher;
        private final List<Field<T>> fields = new ArrayList<>();
        private String tag = "";
        private boolean tagRequired;
        private boolean extensible;
        private final List<List<String>> choices = new ArrayList<>();
        private Function<T, Map<String, String>> extraGetter = value -> Map.of();
        private BiConsumer<Object, Map<String, String>> extraSetter = (builder, extra) -> {
            throw new IllegalStateException("bug: a shape without extra members was given some");
        };

        private Listing(String name, Class<T> type, Supplier<B> starter, Function<? super B, ? extends T> finisher) {
            this.name = name;
            this.type = type;
            this.starter = starter;
            this.finisher = finisher;
        }

        /**
         * Marks the shape as an alternative of a one-of.
         *
         * @param tag the value of the member {@link Shape#TYPE}
         * @return this list
         */
        public Listing<T, B> tagged(String tag) {
            this.tag = tag;
            this.tagRequired = true;
            return this;
        }

        /**
         * Marks the shape as one that mostly stands where no other can, and as an alternative
         * {@linkplain Shape#amongOthers() among others}.
         *
         * @param tag the value of the member {@link Shape#TYPE}
         * @return this list
         */
        public Listing<T, B> taggedAmongOthers(String tag) {
            this.tag = tag;
            return this;
        }

        /**
         * Adds a field that every value has.
         *
         * @param field the name
         * @param kind the kind
         * @param getter gets it
         * @param setter sets it
         * @param <V> the Java type of the field
         * @return this list
         */
        public <V> Listing<T, B> required(String field, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
            return add(field, Field.Occurs.ONCE, null, kind, true, getter, setter);
        }

        /**
         * Adds a field that a value may have.
         *
         * @param field the name
         * @param kind the kind
         * @param getter gets it
         * @param setter sets it
         * @param <V> the Java type of the field
         * @return this list
         */
        public <V> Listing<T, B> optional(
                String field, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return add(field, Field.Occurs.ONCE, null, kind, false, getter, setter);
        }

        /**
         * Adds a field that holds many in order.
         *
         * @param field the name
         * @param kind the kind of each
         * @param getter gets them
         * @param setter sets them
         * @param <V> the Java type of each
         * @return this list
         */
        public <V> Listing<T, B> list(
                String field, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, Iterable<V>> setter) {
            return add(field, Field.Occurs.LIST, null, kind, false, getter, setter);
        }

        /**
         * Adds a field that holds many in no order.
         *
         * @param field the name
         * @param kind the kind of each
         * @param getter gets them
         * @param setter sets them
         * @param <V> the Java type of each
         * @return this list
         */
        public <V> Listing<T, B> set(
                String field,
                Kind<V> kind,
                Function<T, ? extends Collection<V>> getter,
                BiConsumer<B, Iterable<V>> setter) {
            return add(field, Field.Occurs.SET, null, kind, false, getter, setter);
        }

        /**
         * Adds a field that holds many under keys.
         *
         * @param field the name
         * @param keyKind the kind of the keys, a text or a scalar
         * @param kind the kind of the values
         * @param getter gets them
         * @param setter sets them
         * @param <K> the Java type of the keys
         * @param <V> the Java type of the values
         * @return this list
         */
        public <K, V> Listing<T, B> map(
                String field,
                Kind<K> keyKind,
                Kind<V> kind,
                Function<T, Map<K, V>> getter,
                BiConsumer<B, Map<K, V>> setter) {
            return add(field, Field.Occurs.MAP, keyKind, kind, false, getter, setter);
        }

        /**
         * Says that the field added last must hold at least one value.
         *
         * @return this list
         */
        public Listing<T, B> atLeastOne() {
            fields.set(fields.size() - 1, fields.get(fields.size() - 1).asRequired());
            return this;
        }

        /**
         * Says that the content id is blind to the field added last.
         *
         * @return this list
         */
        public Listing<T, B> incidental() {
            fields.set(fields.size() - 1, fields.get(fields.size() - 1).asIncidental());
            return this;
        }

        /**
         * Says how the field added last goes into streams of Java objects: without what follows from other fields, and in
         * the order in which values have it.
         *
         * @param getter gets it
         * @return this list
         */
        @SuppressWarnings("unchecked") // what it returns may be absent or not
        public Listing<T, B> storedAs(Function<T, ?> getter) {
            Field<T> last = fields.get(fields.size() - 1);
            fields.set(fields.size() - 1, last.storedAs((Function<T, @Nullable Object>) getter));
            return this;
        }

        /**
         * Says that a value must have exactly one of several fields; the type itself must see to it.
         *
         * @param names the names of the fields
         * @return this list
         */
        public Listing<T, B> oneOf(String... names) {
            choices.add(List.of(names));
            return this;
        }

        /**
         * Ends the list with the members that this version gives no meaning to.
         *
         * @param getter gets them
         * @param setter sets them
         * @return the shape
         */
        @SuppressWarnings("unchecked") // the builder is the one that the starter made
        public Shape<T> withExtra(Function<T, Map<String, String>> getter, BiConsumer<B, Map<String, String>> setter) {
            extensible = true;
            extraGetter = getter;
            extraSetter = (BiConsumer<Object, Map<String, String>>) (BiConsumer<?, ?>) setter;
            return build();
        }

        /**
         * Ends the list of a type that cannot carry other members.
         *
         * @return the shape
         */
        @SuppressWarnings("unchecked") // the builder is the one that the starter made
        public Shape<T> build() {
            return new Shape<>(this, (Supplier<Object>) starter, (Function<Object, T>) finisher);
        }

        @SuppressWarnings("unchecked") // a field's values are of its kind, its builder the starter's
        private Listing<T, B> add(
                String field,
                Field.Occurs occurs,
                @Nullable Kind<?> keyKind,
                Kind<?> kind,
                boolean required,
                Function<T, ?> getter,
                BiConsumer<B, ?> setter) {
            Function<T, @Nullable Object> got = (Function<T, @Nullable Object>) getter;
            BiConsumer<Object, Object> set = (BiConsumer<Object, Object>) (BiConsumer<?, ?>) setter;
            fields.add(new Field<>(field, occurs, keyKind, kind, required, false, got, got, set));
            return this;
        }
    }
}
