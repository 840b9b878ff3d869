package dev.factum.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes times for people: {@code about 1984}, {@code between 1667 and 1672}, {@code some day in 2004-06}.
 *
 * <p>Dates keep their ISO form, so that only the words around them depend on the language. English is complete; a
 * language that Factum does not have falls back to English. The text is for reading, it cannot be parsed.
 *
 * <p>Formatters are compared by identity and not comparable. This class is immutable and safe for use by several
 * threads. Not serializable, as the formatters of the JDK: it is made anew from its language.
 *
 * <pre>{@code
 * EdtfFormatter english = EdtfFormatter.of(Locale.ENGLISH);
 * english.format(Edtf.parse("1984~")); // about 1984
 * english.format(Edtf.parse("2004-06-XX")); // some day in 2004-06
 * }</pre>
 */
public final class EdtfFormatter {
    private final Phrases phrases;

    private EdtfFormatter(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Obtains an instance of {@code EdtfFormatter} from a language.
     *
     * @param locale the language, not null
     * @return the formatter, for English if Factum does not have the language
     */
    public static EdtfFormatter of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new EdtfFormatter(new Phrases(locale));
    }

    /**
     * Returns a time in words.
     *
     * @param time the time, not null
     * @return the words
     */
    public String format(Edtf time) {
        Objects.requireNonNull(time, "time");
        if (time instanceof EdtfDate date) {
            return DateWords.of(date, phrases);
        }
        if (time instanceof EdtfSeason season) {
            return DateWords.of(season, phrases);
        }
        if (time instanceof EdtfYear year) {
            return DateWords.of(year, phrases);
        }
        if (time instanceof EdtfDateTime moment) {
            return words(moment);
        }
        return time instanceof EdtfInterval interval ? words(interval) : words((EdtfSet) time);
    }

    private String words(EdtfDateTime moment) {
        String text = moment.toString();
        int t = text.indexOf('T');
        String date = text.substring(0, t);
        if (moment.offsetMinutes().isEmpty()) {
            return phrases.get("time.local", date, text.substring(t + 1));
        }
        if (text.endsWith("Z")) {
            return phrases.get("time.utc", date, text.substring(t + 1, text.length() - 1));
        }
        int offset = text.length() - "+hh:mm".length();
        return phrases.get("time.offset", date, text.substring(t + 1, offset), text.substring(offset));
    }

    private String words(EdtfInterval interval) {
        EdtfInterval.End start = interval.start();
        EdtfInterval.End end = interval.end();
        String from = start.date().map(this::format).orElse("");
        String to = end.date().map(this::format).orElse("");
        if (start.isOpen()) {
            return end.isOpen()
                    ? phrases.get("interval.open")
                    : end.isUnknown()
                            ? phrases.get("interval.open-start-unknown-end")
                            : phrases.get("interval.open-start", to);
        }
        if (start.isUnknown()) {
            return end.isOpen()
                    ? phrases.get("interval.unknown-start-open-end")
                    : end.isUnknown() ? phrases.get("interval.unknown") : phrases.get("interval.unknown-start", to);
        }
        return end.isOpen()
                ? phrases.get("interval.open-end", from)
                : end.isUnknown()
                        ? phrases.get("interval.unknown-end", from)
                        : phrases.get("interval.closed", from, to);
    }

    private String words(EdtfSet set) {
        List<String> members = new ArrayList<>();
        for (EdtfSet.Member member : set.members()) {
            members.add(words(member, set.isOneOf()));
        }
        String last = members.remove(members.size() - 1);
        if (members.isEmpty()) {
            return last;
        }
        String others = String.join(phrases.get("list.separator"), members);
        return phrases.get(set.isOneOf() ? "list.one" : "list.all", others, last);
    }

    private String words(EdtfSet.Member member, boolean oneOf) {
        String first = member.first().map(this::format).orElse("");
        String last = member.last().map(this::format).orElse("");
        if (!member.isRange()) {
            return first;
        }
        if (first.isEmpty()) {
            return phrases.get(oneOf ? "range.until" : "range.all-until", last);
        }
        if (last.isEmpty()) {
            return phrases.get(oneOf ? "range.from" : "range.all-from", first);
        }
        return phrases.get(oneOf ? "range.one" : "range.all", first, last);
    }
}
