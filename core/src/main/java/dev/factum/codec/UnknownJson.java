package dev.factum.codec;

import dev.factum.shape.JsonText;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads members without a meaning as compact JSON text, whatever the format. */
final class UnknownJson {
    private final Shape<?> shape;
    private final Input in;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private int depth;
    private @Nullable Flaw flaw;

    private UnknownJson(Shape<?> shape, Input in) {
        this.shape = shape;
        this.in = in;
    }

    /** Returns the text of the value that the input stands at, and leaves the input at its last token. */
    static String read(Input in, Shape<?> shape) {
        UnknownJson json = new UnknownJson(shape, in);
        json.copy();
        return json.out.toString();
    }

    /** Reads on when something is wrong, so that what follows in the object can be read. */
    private void copy() {
        int token = in.token();
        do {
            copyToken(token);
            token = depth == 0 ? Input.NONE : in.next();
        } while (token != Input.NONE);
        if (flaw != null) {
            throw flaw;
        }
    }

    private void copyToken(int token) {
        switch (token) {
            case Input.START_OBJECT -> {
                start('{');
                names.push(new HashSet<>());
            }
            case Input.START_ARRAY -> start('[');
            case Input.END_OBJECT -> {
                end('}');
                names.pop();
            }
            case Input.END_ARRAY -> end(']');
            case Input.NAME -> copyName(in.name());
            case Input.STRING -> JsonText.quote(separated(), in.text());
            case Input.INTEGER, Input.FRACTION -> copyNumber(in.text());
            case Input.TRUE -> separated().append("true");
            case Input.FALSE -> separated().append("false");
            case Input.NULL -> separated().append("null");
            default -> copyEmbedded(in.embedded());
        }
    }

    private void start(char bracket) {
        separated().append(bracket);
        depth++;
    }

    private void end(char bracket) {
        out.append(bracket);
        depth--;
    }

    /** A comma belongs before what follows another value. */
    private StringBuilder separated() {
        char last = out.isEmpty() ? '[' : out.charAt(out.length() - 1);
        return last == '[' || last == '{' || last == ':' ? out : out.append(',');
    }

    private void copyName(String name) {
        if (!names.element().add(name)) {
            fail(JsonRules.duplicate(shape.name(), name));
        }
        JsonText.quote(separated(), name);
        out.append(':');
    }

    /** Keeps the digits as they are; some formats have numbers that JSON has not. */
    private void copyNumber(String text) {
        if (JsonText.isValue(text)) {
            separated().append(text);
        } else {
            fail(JsonRules.notJson(shape.name(), text));
        }
    }

    private void copyEmbedded(@Nullable Object embedded) {
        if (embedded instanceof byte[] bytes) {
            JsonText.quote(separated(), Base64.getEncoder().encodeToString(bytes));
        } else {
            fail(JsonRules.notJson(shape.name(), String.valueOf(embedded)));
        }
    }

    private void fail(Problem problem) {
        if (flaw == null) {
            flaw = Flaw.of(problem, in, shape.type());
        }
    }
}
