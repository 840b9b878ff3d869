package dev.factum.jackson;

import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Reads an object with the fields of a shape. */
final class ShapeReader<T> implements KindReader {
    private final Shape<T> shape;
    private final FieldReader[] fields;
    private final Map<String, Integer> slotByName = new HashMap<>();
    private final TextReader tag;

    ShapeReader(Shape<T> shape, List<FieldReader> fields) {
        this.shape = shape;
        this.fields = fields.toArray(new FieldReader[0]);
        for (int slot = 0; slot < this.fields.length; slot++) {
            slotByName.put(this.fields[slot].field().name(), slot);
        }
        this.tag = TextReader.of(
                Label.of(shape.name() + "." + Shape.TYPE),
                new Kind.Code<>(Shape.TYPE, Map.of(shape.tag(), shape.tag()), t -> t));
    }

    Shape<T> shape() {
        return shape;
    }

    @Override
    public @Nullable Object read(JsonParser p, DeserializationContext ctxt) {
        return Members.enter(p)
                ? readMembers(p, ctxt, false)
                : Members.wrong(p, ctxt, shape.type(), Label.of(shape.name()));
    }

    /**
     * Reads what is left of an object.
     *
     * @param p stands at the name of a member or at the end of the object; at the end it stands there
     * @param tagRead whether the tag was read before
     */
    T readMembers(JsonParser p, DeserializationContext ctxt, boolean tagRead) {
        FieldSlots<T> slots = new FieldSlots<>(shape);
        if (tagRead) {
            slots.isFirstTag();
        }
        for (; p.currentToken() == JsonToken.PROPERTY_NAME; p.nextToken()) {
            String name = p.currentName();
            p.nextToken();
            try {
                readMember(name, p, ctxt, slots);
            } catch (Flaw flaw) {
                slots.add(JsonRules.pointer(name), flaw);
                p.skipChildren();
            } catch (JacksonException e) {
                throw e.prependPath(shape.type(), name);
            }
        }
        return slots.build(p);
    }

    private void readMember(String name, JsonParser p, DeserializationContext ctxt, FieldSlots<T> slots) {
        Integer slot = slotByName.get(name);
        if (slot != null) {
            once(slots.isFirst(slot), name, p);
            slots.put(slot, fields[slot].read(p, ctxt, slots));
        } else if (name.equals(Shape.TYPE) && !shape.tag().isEmpty()) {
            once(slots.isFirstTag(), name, p);
            tag.read(p, ctxt);
        } else {
            once(slots.isFirstExtra(name), name, p);
            readUnknown(name, p, ctxt, slots);
        }
    }

    private void once(boolean first, String name, JsonParser p) {
        if (!first) {
            throw Flaw.of(JsonRules.duplicate(shape.name(), name), p, shape.type());
        }
    }

    private void readUnknown(String name, JsonParser p, DeserializationContext ctxt, FieldSlots<T> slots) {
        Object answer = Handlers.ask(
                ctxt,
                Boolean.class,
                handler ->
                        handler.handleUnknownProperty(ctxt, p, new ValueReader(shape.type(), this), shape.type(), name)
                                ? true
                                : DeserializationProblemHandler.NOT_HANDLED);
        if (answer != DeserializationProblemHandler.NOT_HANDLED) {
            return;
        }
        if (ctxt.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
            List<Problem> problems = List.of(JsonRules.unknown(shape, name));
            throw new Flaw(
                    problems,
                    new UnknownMemberException(p, JsonRules.messageOf(problems), shape.type(), name, knownNames()));
        }
        if (shape.extensible()) {
            slots.putExtra(name, RawJson.read(p, shape));
        } else {
            p.skipChildren();
        }
    }

    List<Object> knownNames() {
        return new ArrayList<>(JsonRules.memberNames(shape));
    }
}
