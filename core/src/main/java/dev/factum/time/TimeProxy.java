package dev.factum.time;

import dev.factum.serial.SerialForm;
import dev.factum.serial.SerialInput;
import dev.factum.serial.SerialProxy;
import java.io.Externalizable;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Stands in streams for times and what is told of them: all by their texts. */
final class TimeProxy extends SerialProxy implements Externalizable {
    static final String EDTF = "Edtf";
    static final String END = "EdtfInterval.End";
    static final String MEMBER = "EdtfSet.Member";
    static final String LOCAL = "Bound.Local";
    static final String GLOBAL = "Bound.Global";
    static final String YEAR_SPAN = "YearSpan";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, SerialForm<?>> FORMS = SerialForm.byName(List.of(
            SerialForm.ofText(EDTF, Edtf::toString, Edtf::parse),
            SerialForm.ofText(END, EdtfInterval.End::toString, TimeProxy::end),
            SerialForm.ofText(MEMBER, EdtfSet.Member::toString, TimeProxy::member),
            SerialForm.ofText(LOCAL, Bound.Local::toString, text -> new Bound.Local(LocalDateTime.parse(text))),
            SerialForm.ofText(GLOBAL, Bound.Global::toString, text -> new Bound.Global(Instant.parse(text))),
            new SerialForm<YearSpan>(
                    YEAR_SPAN,
                    (span, out) -> {
                        out.optional(text(span.leastByCalendar()));
                        out.optional(text(span.mostByCalendar()));
                        out.optional(text(span.leastByNumbers()));
                        out.optional(text(span.mostByNumbers()));
                    },
                    in -> new YearSpan(number(in), number(in), number(in), number(in)))));

    /** Makes a proxy that is to be read. */
    public TimeProxy() {}

    TimeProxy(String form, Object value) {
        super(form, value);
    }

    @Override
    protected Map<String, SerialForm<?>> forms() {
        return FORMS;
    }

    private static EdtfInterval.End end(String text) {
        if (text.isEmpty()) {
            return EdtfInterval.End.UNKNOWN;
        }
        return text.equals(IntervalParser.OPEN) ? EdtfInterval.End.OPEN : EdtfInterval.End.of(Edtf.parse(text));
    }

    /** Reads a member as the only one of a set. */
    private static EdtfSet.Member member(String text) {
        List<EdtfSet.Member> members = ((EdtfSet) Edtf.parse("[" + text + "]")).members();
        if (members.size() != 1) {
            throw Flaw.in(text, 0, text.length(), Rules.SET_MEMBER);
        }
        return members.get(0);
    }

    private static Optional<String> text(OptionalLong number) {
        return number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
    }

    private static OptionalLong number(SerialInput in) throws IOException, ClassNotFoundException {
        Optional<String> text = in.optional(String.class);
        return text.isPresent() ? OptionalLong.of(Long.parseLong(text.get())) : OptionalLong.empty();
    }
}
