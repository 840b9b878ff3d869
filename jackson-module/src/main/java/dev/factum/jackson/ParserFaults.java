package dev.factum.jackson;

import dev.factum.codec.Faults;
import dev.factum.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong, as exceptions of Jackson 3, and as questions to the mapper's problem handlers. */
final class ParserFaults implements Faults {
    private final JsonParser p;
    private final DeserializationContext ctxt;

    ParserFaults(JsonParser p, DeserializationContext ctxt) {
        this.p = p;
        this.ctxt = ctxt;
    }

    @Override
    public Exception mismatch(String message, Class<?> type) {
        return MismatchedInputException.from(p, type, message);
    }

    @Override
    public Exception badValue(String message, Object rejected, Class<?> type) {
        return new InvalidFormatException(p, message, rejected, type);
    }

    @Override
    public Exception badTag(String message, Class<?> type, @Nullable String tag) {
        return new InvalidTypeIdException(p, message, ctxt.constructType(type), tag);
    }

    @Override
    public Exception unknownMember(String message, Class<?> type, String name, List<String> known) {
        return new UnknownMemberException(p, message, type, name, new ArrayList<>(known));
    }

    @Override
    public Exception whole(Exception first, boolean alone, InvalidValueException cause, List<Step> path) {
        MismatchedInputException one = (MismatchedInputException) first;
        MismatchedInputException whole = alone
                ? one
                : new SeveralFlawsException(p, Objects.requireNonNull(cause.getMessage()), one.getLocation());
        whole.setCurrentToken(one.getCurrentToken());
        whole.initCause(cause);
        for (ListIterator<Step> steps = path.listIterator(path.size()); steps.hasPrevious(); ) {
            under(whole, steps.previous());
        }
        return whole;
    }

    @Override
    public Exception under(Exception passing, Step step) {
        if (passing instanceof JacksonException e) {
            e.prependPath(
                    step.name() == null
                            ? new JacksonException.Reference(step.holder(), step.index())
                            : new JacksonException.Reference(step.holder(), step.name()));
        }
        return passing;
    }

    @Override
    public @Nullable Object askAboutToken(Class<?> type, String message) {
        JavaType javaType = ctxt.constructType(type);
        return ask(type, handler -> handler.handleUnexpectedToken(ctxt, javaType, p.currentToken(), p, message));
    }

    @Override
    public @Nullable Object askAboutText(Class<?> type, String text, String message) {
        return ask(type, handler -> handler.handleWeirdStringValue(ctxt, type, text, message));
    }

    @Override
    public @Nullable Object askAboutKey(Class<?> type, String key, String message) {
        return ask(type, handler -> handler.handleWeirdKey(ctxt, type, key, message));
    }

    @Override
    public @Nullable Object askAboutNumber(Class<?> type, Number number, String message) {
        return ask(type, handler -> handler.handleWeirdNumberValue(ctxt, type, number, message));
    }

    @Override
    public boolean askAboutMember(Class<?> type, String name) {
        for (var link = ctxt.getConfig().getProblemHandlers(); link != null; link = link.next()) {
            var reader = ctxt.findRootValueDeserializer(ctxt.constructType(type));
            if (link.value().handleUnknownProperty(ctxt, p, reader, type, name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean refuseUnknownMembers() {
        return ctxt.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private @Nullable Object ask(Class<?> type, Function<DeserializationProblemHandler, @Nullable Object> question) {
        for (var link = ctxt.getConfig().getProblemHandlers(); link != null; link = link.next()) {
            Object answer = question.apply(link.value());
            if (DeserializationProblemHandler.NOT_HANDLED.equals(answer)) {
                continue;
            }
            if (answer == null || type.isInstance(answer)) {
                return answer;
            }
            throw DatabindException.from(
                    ctxt,
                    "DeserializationProblemHandler must return a value of " + type.getName() + ", but was "
                            + answer.getClass().getName());
        }
        return NOT_HANDLED;
    }
}
