package dev.factum.jackson.schemaorg;

import dev.factum.time.Edtf;
import dev.factum.time.EdtfDate;
import dev.factum.time.EdtfDateTime;
import dev.factum.validation.InvalidValueException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as schema.org has them, and as publishers write them: read if they can mean one thing only, and never padded. */
final class Dates {
    /** No publisher writes more. */
    private static final int LONGEST = 64;

    private static final Pattern NEARLY_ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?"
            + "(?:(?:[Tt]|[ ,]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
            + " ?(?:([Zz]|UTC|GMT)|([-+])(\\d{1,2}):?(\\d{2})?)?)?");

    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00([.]0+)?)?Z");

    private Dates() {}

    /** Returns what a text means that is a date or a date and time of ISO 8601, as far as schema.org has them. */
    static Optional<Edtf> strict(String text) {
        try {
            Edtf time = Edtf.parse(text);
            return isPlain(time) ? Optional.of(time) : Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Returns what a text means that is nearly such a date, and can mean nothing else. */
    static Optional<Edtf> lenient(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = NEARLY_ISO.matcher(WrittenDates.yearFirst(text).orElse(text));
        if (parts.matches()) {
            return strict(repaired(parts));
        }
        Optional<Edtf> mailed = ofMail(text);
        return mailed.isPresent() ? mailed : WrittenDates.withMonth(text).flatMap(Dates::strict);
    }

    private static String repaired(Matcher parts) {
        StringBuilder date = new StringBuilder(parts.group(1)).append('-').append(two(parts.group(2)));
        if (parts.group(3) != null) {
            date.append('-').append(two(parts.group(3)));
        }
        if (parts.group(4) != null) {
            date.append('T').append(two(parts.group(4))).append(':').append(parts.group(5));
            if (parts.group(6) != null) {
                date.append(':').append(parts.group(6));
            }
            if (parts.group(7) != null) {
                date.append('.').append(parts.group(7));
            }
            if (parts.group(8) != null) {
                date.append('Z');
            } else if (parts.group(9) != null) {
                date.append(parts.group(9)).append(two(parts.group(10))).append(':');
                date.append(parts.group(11) == null ? "00" : parts.group(11));
            }
        }
        return date.toString();
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** As feeds write it: {@code Fri, 08 Jul 2022 09:48:00 GMT}. */
    private static Optional<Edtf> ofMail(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return strict(
                    DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").format(moment));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells whether a time can be said in schema.org. */
    static boolean isPlain(Edtf time) {
        if (time instanceof EdtfDate date) {
            return !date.isMasked() && !date.isQualified() && !date.yearDigits().startsWith("-");
        }
        return time instanceof EdtfDateTime && !time.toString().startsWith("-");
    }

    static boolean isMidnight(Edtf time) {
        return time instanceof EdtfDateTime && MIDNIGHT.matcher(time.toString()).find();
    }

    static Edtf day(Edtf midnight) {
        return Edtf.of(((EdtfDateTime) midnight).date());
    }
}
