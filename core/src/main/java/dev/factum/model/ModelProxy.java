package dev.factum.model;

import dev.factum.serial.SerialForm;
import dev.factum.serial.SerialProxy;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.shape.serial.ShapeForm;
import java.io.Externalizable;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stands in streams for values of the model: those with shapes, by their shapes, and the others by their parts. */
final class ModelProxy extends SerialProxy implements Externalizable {
    static final String TOPIC = "Topic";
    static final String AMBIGUOUS = "QuoteLocation.Ambiguous";
    static final String ABSENT = "QuoteLocation.Absent";
    static final String SOURCE_TEXT = "SourceText";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, SerialForm<?>> FORMS = SerialForm.byName(andShapes(
            new SerialForm<Topic>(
                    TOPIC,
                    (topic, out) -> {
                        out.value(topic.type());
                        out.values(topic.about());
                        out.value(topic.text());
                    },
                    in -> new Topic(in.text(), in.values(EntityRef.class), in.text())),
            new SerialForm<QuoteLocation.Ambiguous>(
                    AMBIGUOUS,
                    (location, out) -> {
                        out.values(location.places());
                        out.flag(location.inContext());
                        out.flag(location.wholeWords());
                    },
                    in -> new QuoteLocation.Ambiguous(in.values(TextSpan.class), in.flag(), in.flag())),
            new SerialForm<QuoteLocation.Absent>(
                    ABSENT,
                    (location, out) -> out.optional(location.nearest()),
                    in -> new QuoteLocation.Absent(in.optional(QuoteLocation.Passage.class))),
            new SerialForm<SourceText>(
                    SOURCE_TEXT,
                    (text, out) -> {
                        out.value(text.text());
                        out.optional(text.digest());
                    },
                    in -> {
                        SourceText text = SourceText.of(in.text());
                        return in.optional(Digest.class).map(text::withDigest).orElse(text);
                    })));

    /** Makes a proxy that is to be read. */
    public ModelProxy() {}

    ModelProxy(String form, Object value) {
        super(form, value);
    }

    @Override
    protected Map<String, SerialForm<?>> forms() {
        return FORMS;
    }

    private static List<SerialForm<?>> andShapes(SerialForm<?>... others) {
        List<SerialForm<?>> forms = new ArrayList<>(List.of(others));
        for (Shape<?> shape : Shapes.objects()) {
            // a claim that states a content id must state its own
            Shape<?> stored = shape.equals(Shapes.CLAIM) ? Shapes.CLAIM_AS_STATED : shape;
            forms.add(ShapeForm.of(stored));
        }
        for (Kind.OneOf<?> oneOf : Shapes.oneOfs()) {
            if (!oneOf.equals(Shapes.ENTITY)) {
                oneOf.options().forEach(option -> forms.add(ShapeForm.of(option)));
            }
        }
        return forms;
    }
}
