package dev.factum.model;

import dev.factum.shape.JsonText;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of one value: gathers what breaks its rules, and at the end throws it all at once. */
final class Checking {
    static final String EXTRA_NAME_KNOWN = "name-known: {field} must not hold a member that {0} has, such as {1}";
    static final String EXTRA_NOT_JSON = "not-json: {field} must hold the text of one JSON value";
    static final String RELATIVE = "relative: {field} must be an absolute URI with a scheme";
    static final String BEYOND_CALENDAR =
            "beyond-calendar: {field} must lie within the years -999999999 to 999999999 of the calendar";

    private final Shape<?> shape;
    private Report.@Nullable Builder problems;

    Checking(Shape<?> shape) {
        this.shape = shape;
    }

    /** A name: short, one line, nothing in it that hides or reorders text. */
    Checking name(String attribute, String value) {
        return text(TextForm.NAME, attribute, null, value);
    }

    Checking name(String attribute, Optional<String> value) {
        return value.isPresent() ? name(attribute, value.get()) : this;
    }

    Checking names(String attribute, Collection<String> values) {
        int index = 0;
        for (String value : values) {
            text(TextForm.NAME, attribute, index++, value);
        }
        return this;
    }

    Checking names(String attribute, Map<?, String> values) {
        values.forEach((key, value) -> text(TextForm.NAME, attribute, key, value));
        return this;
    }

    /** Text of any form that says something. */
    Checking prose(String attribute, String value) {
        return text(TextForm.PROSE, attribute, null, value);
    }

    Checking prose(String attribute, Optional<String> value) {
        return value.isPresent() ? prose(attribute, value.get()) : this;
    }

    /** Text of any form, perhaps empty. */
    Checking context(String attribute, Optional<String> value) {
        return value.isPresent() ? text(TextForm.ANY, attribute, null, value.get()) : this;
    }

    Checking attributes(Map<String, String> attributes) {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            text(TextForm.NAME, "attributes", attribute.getKey(), attribute.getKey());
            text(TextForm.ANY, "attributes", attribute.getKey(), attribute.getValue());
        }
        return this;
    }

    Checking extra(Map<String, String> extra) {
        if (!extra.isEmpty()) {
            extra.forEach(this::extra);
        }
        return this;
    }

    private void extra(String name, String json) {
        text(TextForm.ANY, "extra", name, name);
        text(TextForm.ANY, "extra", name, json);
        String pointer = pointer("extra", name);
        keepOn("extra", !shape.knows(name), EXTRA_NAME_KNOWN, pointer, name, shape.name(), name);
        keepOn("extra", JsonText.isValue(json), EXTRA_NOT_JSON, pointer, json);
    }

    /** Makes names and pointers only for what is wrong: nearly all that is checked is right. */
    private Checking text(TextForm form, String attribute, @Nullable Object key, String value) {
        if (!form.isFormOf(value)) {
            form.report(problems(), field(attribute), pointer(attribute, key), value);
        }
        return this;
    }

    Checking uris(String attribute, Collection<URI> uris) {
        int index = 0;
        for (URI uri : uris) {
            uri(attribute, index++, uri);
        }
        return this;
    }

    Checking uri(String attribute, Optional<URI> uri) {
        return uri.isPresent() ? uri(attribute, null, uri.get()) : this;
    }

    private Checking uri(String attribute, @Nullable Object key, URI uri) {
        return text(TextForm.URI, attribute, key, uri.toString())
                .keepOn(attribute, uri.isAbsolute(), RELATIVE, pointer(attribute, key), uri);
    }

    Checking time(String attribute, Optional<Edtf> time) {
        return time.isPresent() ? time(attribute, time.get()) : this;
    }

    Checking time(String attribute, Edtf time) {
        return Times.withinCalendar(time)
                ? this
                : keepOn(attribute, false, BEYOND_CALENDAR, pointer(attribute, null), time);
    }

    /** A rule that several fields keep: its text names the field by a place holder. */
    Checking keepOn(String attribute, boolean kept, String rule, String pointer, Object rejected, Object... arguments) {
        if (!kept) {
            problems().add(Rule.of(rule).on(field(attribute)).brokenAt(pointer, rejected, arguments));
        }
        return this;
    }

    /** A rule of this type alone. */
    Checking keep(boolean kept, String rule, String pointer, Object rejected, Object... arguments) {
        if (!kept) {
            problems().add(Rule.of(rule).brokenAt(pointer, rejected, arguments));
        }
        return this;
    }

    /** A rule that is broken by what is not there. */
    Checking keepSet(boolean kept, String rule, String pointer) {
        if (!kept) {
            problems().add(Rule.of(rule).missingAt(pointer));
        }
        return this;
    }

    void done() {
        if (problems != null) {
            problems.throwIfAny(shape.name());
        }
    }

    /** Nearly all that is checked is right. */
    private Report.Builder problems() {
        if (problems == null) {
            problems = Report.builder();
        }
        return problems;
    }

    private String field(String attribute) {
        return shape.name() + "." + attribute;
    }

    private static String pointer(String attribute, @Nullable Object key) {
        return "/" + attribute + (key == null ? "" : JsonText.token(key.toString()));
    }
}
