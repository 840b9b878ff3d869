package dev.factum.lineage;

import dev.factum.model.SourceId;
import dev.factum.serial.SerialForm;
import dev.factum.serial.SerialProxy;
import java.io.Externalizable;
import java.io.Serial;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Stands in streams for what a lineage tells. */
final class LineageProxy extends SerialProxy implements Externalizable {
    static final String INDEPENDENCE = "Independence";
    static final String SOURCE_CIRCLE = "SourceCircle";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, SerialForm<?>> FORMS = SerialForm.byName(List.of(
            new SerialForm<Independence>(
                    INDEPENDENCE,
                    (independence, out) -> {
                        out.values(independence.origins());
                        out.values(independence.oneOf());
                        out.values(independence.unidentified());
                    },
                    in -> new Independence(
                            new LinkedHashSet<>(in.values(SourceId.class)),
                            new LinkedHashSet<>(in.values(SourceId.class)),
                            new LinkedHashSet<>(in.values(SourceId.class)))),
            new SerialForm<SourceCircle>(
                    SOURCE_CIRCLE,
                    (circle, out) -> {
                        out.values(circle.sources());
                        out.values(circle.path());
                    },
                    in -> new SourceCircle(
                            new LinkedHashSet<>(in.values(SourceId.class)), in.values(SourceLink.class)))));

    /** Makes a proxy that is to be read. */
    public LineageProxy() {}

    LineageProxy(String form, Object value) {
        super(form, value);
    }

    @Override
    protected Map<String, SerialForm<?>> forms() {
        return FORMS;
    }
}
