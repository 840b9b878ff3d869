package dev.factum.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates of any precision in words. */
final class DateWords {
    private final Phrases phrases;

    private DateWords(Phrases phrases) {
        this.phrases = phrases;
    }

    static String of(EdtfDate date, Phrases phrases) {
        DateWords words = new DateWords(phrases);
        List<String> parts = List.of("year", "month", "day").subList(0, date.precisionRank() + 1);
        List<Qualifier> qualifiers = List.of(date.yearQualifier(), date.monthQualifier(), date.dayQualifier());
        return words.qualified(words.masked(date), parts, qualifiers.subList(0, parts.size()));
    }

    static String of(EdtfSeason season, Phrases phrases) {
        DateWords words = new DateWords(phrases);
        List<Qualifier> qualifiers = List.of(season.yearQualifier(), season.codeQualifier());
        return words.qualified(words.season(season), List.of("year", "season"), qualifiers);
    }

    static String of(EdtfYear year, Phrases phrases) {
        Stretch range = year.family();
        long first = range.minStart().year();
        long last = range.maxEnd().year();
        String value = digits(year.value());
        if (first != last) {
            return phrases.get("year.estimate", digits(first), digits(last), value);
        }
        return EdtfDate.isFourDigits(first) ? value : phrases.get("year.long", value);
    }

    /** Writes a year as all dates do, with four digits at least. */
    private static String digits(long year) {
        return EdtfDate.isFourDigits(year) ? EdtfDate.ofYear((int) year).digits() : Long.toString(year);
    }

    private String season(EdtfSeason season) {
        String name = phrases.get("season." + season.code());
        if (season.isMasked()) {
            return phrases.get("fits.season", name, season.yearDigits());
        }
        return season.isGrouping()
                ? phrases.get("season.of-year", name, season.yearDigits())
                : name + " " + season.yearDigits();
    }

    private String masked(EdtfDate date) {
        String text = date.digits();
        if (!date.isMasked()) {
            return text;
        }
        if (date.levelOfMasks() == Level.LEVEL_2 || text.equals("XXXX-XX") || text.equals("XXXX-XX-XX")) {
            return phrases.get("fits." + unit(date), text);
        }
        int fixed = text.indexOf('X');
        if (date.precision() != ChronoUnit.YEARS) {
            return phrases.get("some." + unit(date), text.substring(0, fixed - 1));
        }
        if (fixed == 0) {
            return phrases.get("some.year");
        }
        String first = date.firstMatch().toString();
        boolean decade = fixed == 3 && !text.startsWith("-");
        return decade
                ? phrases.get("some.decade", first)
                : phrases.get("some.years", first, date.lastMatch().toString());
    }

    private static String unit(EdtfDate date) {
        return switch (date.precisionRank()) {
            case EdtfDate.YEARS -> "year";
            case EdtfDate.MONTHS -> "month";
            default -> "day";
        };
    }

    /** Qualifies the whole if all parts are qualified alike, else names the parts that are. */
    private String qualified(String words, List<String> parts, List<Qualifier> qualifiers) {
        Qualifier first = qualifiers.get(0);
        if (qualifiers.stream().allMatch(qualifier -> qualifier == first)) {
            return first == Qualifier.NONE ? words : phrases.get("qualifier." + key(first), words);
        }
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (qualifiers.get(i) != Qualifier.NONE) {
                notes.add(phrases.get(
                        "parts.part",
                        phrases.get("part." + parts.get(i)),
                        phrases.get("mark." + key(qualifiers.get(i)))));
            }
        }
        return phrases.get("parts.note", words, String.join(phrases.get("parts.separator"), notes));
    }

    private static String key(Qualifier qualifier) {
        return qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
