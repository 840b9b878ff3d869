package dev.factum.testing.provider;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Shapes;
import dev.factum.shape.Canonical;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.testing.Factum;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.jspecify.annotations.Nullable;

/** Prints what a property failed for as JSON that can be pasted; jqwik finds it as a service. */
public final class JsonSamples implements SampleReportingFormat {
    private static final Map<Class<?>, Shape<?>> SHAPES = new HashMap<>();

    static {
        // without it, shapes may not be seen
        Factum.types();
        Shapes.objects().forEach(shape -> SHAPES.put(shape.type(), shape));
        for (Kind.OneOf<?> kind : Shapes.oneOfs()) {
            kind.options().forEach(option -> SHAPES.putIfAbsent(option.type(), option));
        }
        SHAPES.put(Dossier.class, DossierShape.DOSSIER);
    }

    /** Called by jqwik. */
    public JsonSamples() {}

    @Override
    public boolean appliesTo(Object value) {
        return shapeOf(value) != null;
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(json(shapeOf(value), value));
    }

    @SuppressWarnings("unchecked") // each type has its shape
    private static <T> String json(@Nullable Shape<T> shape, Object value) {
        return shape == null ? value.toString() : Canonical.text(shape, (T) value);
    }

    /** Looks at the types above too: values are of classes that nobody sees. */
    private static @Nullable Shape<?> shapeOf(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            Shape<?> known = SHAPES.get(type);
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}
