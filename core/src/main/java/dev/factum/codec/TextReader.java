package dev.factum.codec;

import dev.factum.shape.Kind;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is one JSON string: text, scalars and codes. */
record TextReader(Label label, Class<?> type, Function<String, ?> parser) implements KindReader {
    static TextReader ofText(Label label) {
        return new TextReader(label, String.class, Function.identity());
    }

    static TextReader of(Label label, Kind.Scalar<?> scalar) {
        return new TextReader(label, scalar.type(), scalar.parser());
    }

    static TextReader of(Label label, Kind.Code<?> code) {
        return new TextReader(label, typeOf(code), text -> {
            Object value = code.byCode().get(text);
            if (value == null) {
                Problem problem = JsonRules.notListed(label, code.byCode().keySet(), text);
                throw new InvalidValueException(label.name(), problem);
            }
            return value;
        });
    }

    static Class<?> typeOf(Kind.Code<?> code) {
        Object value = code.byCode().values().iterator().next();
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    /** Returns a reader of the same texts that takes only values of a subtype. */
    TextReader narrowedTo(Class<?> subtype) {
        Label narrow = Label.of(subtype.getSimpleName());
        return new TextReader(narrow, subtype, text -> {
            Object value = parser.apply(text);
            if (!subtype.isInstance(value)) {
                Problem problem = JsonRules.otherType(narrow, text);
                throw new InvalidValueException(narrow.name(), problem);
            }
            return value;
        });
    }

    @Override
    public @Nullable Object read(Input in) {
        if (in.token() != Input.STRING) {
            return KindReader.readWrongType(in, type, label, "a string");
        }
        String text = in.text();
        try {
            return valueOf(text);
        } catch (InvalidValueException e) {
            return readRefused(text, e, in);
        }
    }

    /** Returns the value that a text stands for by itself, whatever a problem handler would make of it. */
    Object valueOf(String text) {
        return parser.apply(text);
    }

    /** Returns what a problem handler makes of a text that was refused, or else throws. */
    @Nullable
    Object readRefused(String text, InvalidValueException e, Input in) {
        List<Problem> problems = e.report().problems();
        String message = JsonRules.messageOf(problems);
        return answer(in.faults().askAboutText(type, text, message), text, problems, message, in);
    }

    /** Reads the name of a member in a map. */
    @Nullable
    Object readKey(String key, Input in) {
        try {
            return parser.apply(key);
        } catch (InvalidValueException e) {
            List<Problem> problems = e.report().problems();
            String message = JsonRules.messageOf(problems);
            return answer(in.faults().askAboutKey(type, key, message), key, problems, message, in);
        }
    }

    private @Nullable Object answer(
            @Nullable Object answer, String text, List<Problem> problems, String message, Input in) {
        if (Faults.isHandled(answer)) {
            return answer;
        }
        throw Flaw.of(problems, in.faults().badValue(message, text, type));
    }
}
