package dev.factum.jackson;

import dev.factum.dossier.DossierShape;
import dev.factum.model.Credibility;
import dev.factum.model.Shapes;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All types that stand alone as JSON, and how: the one place that lists them, by the lists of core. */
final class Codecs {
    private final Readers readers = new Readers();
    private final Writers writers = new Writers();
    private final Map<Class<?>, Codec> byType = new LinkedHashMap<>();

    Codecs() {
        // alternatives before what they are alternatives of: an implementation is to find the narrowest type
        Shapes.objects().forEach(this::add);
        add(DossierShape.DOSSIER);
        Shapes.oneOfs().forEach(oneOf -> oneOf.options().forEach(this::addOption));
        Shapes.oneOfs().forEach(oneOf -> add(oneOf.type(), readers.of(oneOf), writers.of(oneOf), null));
        Shapes.scalars().forEach(scalar -> addText(scalar.type(), scalar));
        Shapes.codes().forEach(code -> addText(TextReader.typeOf(code), code));
        addCredibility();
    }

    /** Returns how a type is read and written, be it a listed one or a kind of a listed one. */
    @Nullable
    Codec find(Class<?> type) {
        Codec codec = byType.get(type);
        if (codec != null || type == Object.class) {
            return codec;
        }
        return byType.values().stream()
                .filter(known -> known.type().isAssignableFrom(type))
                .findFirst()
                .orElse(null);
    }

    private void add(Shape<?> shape) {
        add(shape.type(), readers.of(shape), writers.of(shape), null);
    }

    /** One that also stands where no other can is written as it is there. */
    private void addOption(Shape<?> option) {
        if (!byType.containsKey(option.type())) {
            add(option);
        }
    }

    private void addText(Class<?> type, Kind<?> kind) {
        KeyCodec key = KeyCodec.of(type, kind);
        add(type, key.reader(), Writers.text(kind), key);
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
        add(
                type,
                new WholeReader(Label.of(type.getSimpleName()), range, type, Credibility::of),
                new WholeWriter(grade -> ((Credibility) grade).number()),
                KeyCodec.of(type, key));
    }

    private void add(Class<?> type, KindReader reader, KindWriter writer, @Nullable KeyCodec key) {
        byType.put(type, new Codec(type, reader, writer, key));
    }
}
