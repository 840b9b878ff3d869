package dev.factum.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.factum.codec.Faults;
import dev.factum.validation.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong, as exceptions of Jackson 2, and as questions to the mapper's problem handlers. */
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
            whole.prependPath(reference(steps.previous()));
        }
        return whole;
    }

    @Override
    public Exception under(Exception passing, Step step) {
        // only exceptions of databind have a path; others are wrapped for the sake of it, unless the mapper forbids it
        boolean wrapped = passing instanceof JacksonException && ctxt.isEnabled(DeserializationFeature.WRAP_EXCEPTIONS);
        return wrapped || passing instanceof JsonMappingException
                ? JsonMappingException.wrapWithPath(passing, reference(step))
                : passing;
    }

    private static JsonMappingException.Reference reference(Step step) {
        return step.name() == null
                ? new JsonMappingException.Reference(step.holder(), step.index())
                : new JsonMappingException.Reference(step.holder(), step.name());
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
            DeserializationProblemHandler handler = link.value();
            if (Undeclared.call(() -> handler.handleUnknownProperty(
                    ctxt, p, ctxt.findRootValueDeserializer(ctxt.constructType(type)), type, name))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean refuseUnknownMembers() {
        return ctxt.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** A question to a handler. */
    private interface Question {
        Object put(DeserializationProblemHandler handler) throws IOException;
    }

    private @Nullable Object ask(Class<?> type, Question question) {
        for (var link = ctxt.getConfig().getProblemHandlers(); link != null; link = link.next()) {
            DeserializationProblemHandler handler = link.value();
            Object answer = Undeclared.call(() -> question.put(handler));
            if (DeserializationProblemHandler.NOT_HANDLED.equals(answer)) {
                continue;
            }
            if (answer == null || type.isInstance(answer)) {
                return answer;
            }
            Undeclared.act(() -> {
                throw JsonMappingException.from(
                        ctxt,
                        "DeserializationProblemHandler must return a value of " + type.getName() + ", but was "
                                + answer.getClass().getName());
            });
        }
        return NOT_HANDLED;
    }
}
