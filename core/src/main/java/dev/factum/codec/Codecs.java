package dev.factum.codec;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.lineage.Lineage;
import dev.factum.model.Credibility;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Shapes;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.Report;
import dev.factum.verdict.Policy;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All types that stand alone as JSON, and how: the one place that lists them, by the lists of the model. Compared by
 * identity, not comparable, immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Codecs codecs = new Codecs(library, ReadOptions.STRICT);
 * codecs.find(Claim.class).isPresent(); // true
 * }</pre>
 */
public final class Codecs {
    /** What applications see of Factum. */
    private static final Set<String> PACKAGES = Set.of(
            Report.class.getPackageName(),
            Edtf.class.getPackageName(),
            Shapes.class.getPackageName(),
            Lineage.class.getPackageName(),
            Dossier.class.getPackageName(),
            Policy.class.getPackageName());

    private final Readers readers;
    private final Writers writers;
    private final Codec header;
    private final Map<Class<?>, Codec> byType = new LinkedHashMap<>();

    /**
     * Makes all codecs for a library.
     *
     * @param library what the library prepares
     * @param options how documents are read
     */
    public Codecs(Library library, ReadOptions options) {
        readers = new Readers(library, options);
        writers = new Writers(library);
        // alternatives before what they are alternatives of: an implementation is to find the narrowest type
        Shapes.objects().forEach(this::add);
        add(DossierShape.DOSSIER);
        header = codec(DossierShape.HEADER);
        Shapes.oneOfs().forEach(oneOf -> oneOf.options().forEach(this::addOption));
        Shapes.oneOfs()
                .forEach(oneOf -> add(Codec.ofObjects(oneOf.type(), oneOf, readers.of(oneOf), writers.of(oneOf))));
        Shapes.scalars().forEach(scalar -> addText(scalar.type(), scalar));
        Shapes.codes().forEach(code -> addText(TextReader.typeOf(code), code));
        addCredibility();
    }

    /**
     * Returns how a type is read and written, be it a listed one or a kind of a listed one.
     *
     * @param type the type
     * @return its codec, or empty if it is none of Factum's
     */
    public Optional<Codec> find(Class<?> type) {
        @Nullable Codec codec = byType.get(type);
        if (codec != null || type == Object.class) {
            return Optional.ofNullable(codec);
        }
        return byType.values().stream()
                .filter(known -> known.type().isAssignableFrom(type))
                .findFirst()
                .map(known -> known.narrowedTo(type));
    }

    /**
     * Returns what keeps a library from writing a type: it is one of Factum's that has no JSON, and that shows nothing to who
     * looks for properties, so that it would be written as an object without members. Records, enums and collections show all
     * that they are.
     *
     * @param type the type
     * @return a sentence that says so, or empty if the type is not of that kind
     */
    public Optional<String> withoutJson(Class<?> type) {
        if (!PACKAGES.contains(type.getPackageName())
                || type.isInterface()
                || type.isRecord()
                || Stream.of(Enum.class, Throwable.class, Collection.class, Map.class)
                        .anyMatch(other -> other.isAssignableFrom(type))
                || find(type).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(publicName(type) + " has no JSON: write the values that its methods return");
    }

    /** Returns what applications call a type: that of an implementation is what it extends or implements. */
    private static String publicName(Class<?> type) {
        for (Class<?> one = type; one != null && one != Object.class; one = one.getSuperclass()) {
            if (Modifier.isPublic(one.getModifiers())) {
                return one.getName();
            }
        }
        return Stream.of(type.getInterfaces()).map(Class::getName).findFirst().orElse(type.getName());
    }

    /**
     * Returns how the elements of a list of a dossier are read and written within a document.
     *
     * @param list one of the fields of {@link DossierShape#DOSSIER} that are lists
     * @return their codec
     */
    public Codec elements(Field<Dossier> list) {
        // known since the dossier's own codec was made
        return codec(((Kind.Nested<?>) list.kind()).shape());
    }

    /**
     * Returns how a dossier without entities is read and written on a line of its own.
     *
     * @return the codec
     */
    public Codec header() {
        return header;
    }

    /**
     * Tells whether values that are declared as a type are written by it whatever they are: as references with their
     * kind, as entities with their type.
     *
     * @param type the type
     * @return true if they are
     */
    public static boolean goesByDeclaration(Class<?> type) {
        return type == EntityRef.class || type == Entity.class;
    }

    private void add(Shape<?> shape) {
        add(codec(shape));
    }

    private Codec codec(Shape<?> shape) {
        return Codec.ofObjects(shape.type(), new Kind.Nested<>(shape), readers.of(shape), writers.of(shape));
    }

    /** One that also stands where no other can is written as it is there. */
    private void addOption(Shape<?> option) {
        if (!byType.containsKey(option.type())) {
            add(option);
        }
    }

    private void addText(Class<?> type, Kind<?> kind) {
        add(Codec.ofTexts(type, writers.of(kind), kind));
    }

    /** In a claim the number is a field of its own; alone it is the enum. */
    private void addCredibility() {
        Class<Credibility> type = Credibility.class;
        Kind.Whole range =
                (Kind.Whole) Shapes.CLAIM.field("credibility").orElseThrow().kind();
        Map<String, Credibility> byNumber = Stream.of(Credibility.values())
                .collect(Collectors.toMap(
                        grade -> Integer.toString(grade.number()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        Kind<Credibility> key =
                new Kind.Code<>(type.getSimpleName(), byNumber, grade -> Integer.toString(grade.number()));
        add(Codec.ofKeys(
                type,
                range,
                new WholeReader(Label.of(type.getSimpleName()), range, type, Credibility::of),
                new WholeWriter(grade -> ((Credibility) grade).number()),
                key));
    }

    private void add(Codec codec) {
        byType.put(codec.type(), codec);
    }
}
