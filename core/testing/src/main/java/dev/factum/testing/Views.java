package dev.factum.testing;

import dev.factum.time.Edtf;
import dev.factum.time.EdtfDate;
import dev.factum.time.EdtfDateTime;
import dev.factum.time.EdtfInterval;
import dev.factum.time.EdtfSeason;
import dev.factum.time.EdtfSet;
import java.time.LocalDate;

/** Ways to state a day so that nobody can say that it was another one. */
final class Views {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int FIRST_QUARTER = 33;

    private Views() {}

    /** Returns a time of the kind of another, that the day lies within. */
    static Edtf of(LocalDate day, Edtf like) {
        return Edtf.parse(text(day, like));
    }

    /** Returns the day with a doubt, of which no rule makes anything certain. */
    static Edtf inDoubt(LocalDate day, Edtf like) {
        String text = like.toString();
        String mark = text.contains("%") ? "%" : text.contains("~") ? "~" : "?";
        return Edtf.parse(cut(day, text) + mark);
    }

    private static String text(LocalDate day, Edtf like) {
        String text = like.toString();
        if (like instanceof EdtfDate) {
            return like.isQualified()
                    ? inDoubt(day, like).toString()
                    : text.contains("X") ? masked(cut(day, text)) : cut(day, text);
        }
        if (like instanceof EdtfDateTime) {
            return day + (like.toInstant().isPresent() ? "T12:00:00Z" : "T12:00");
        }
        if (like instanceof EdtfSeason) {
            return day.getYear() + "-" + (FIRST_QUARTER + (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER);
        }
        if (like instanceof EdtfInterval interval) {
            String start = interval.start().date().isPresent()
                    ? day.minusDays(1).toString()
                    : interval.start().toString();
            String end = interval.end().date().isPresent()
                    ? day.plusDays(1).toString()
                    : interval.end().toString();
            return start + "/" + end;
        }
        if (like instanceof EdtfSet) {
            return text.startsWith("[")
                    ? "[" + day + "," + day.plusDays(1) + "]"
                    : "{" + day.minusDays(1) + "," + day + "}";
        }
        return day.getYear() + "S2";
    }

    /** Returns the year, the month or the day, whichever another text states. */
    private static String cut(LocalDate day, String like) {
        String plain = like.replaceAll("[?~%]", "").replaceFirst("^-", "");
        return day.toString().substring(0, Math.min(plain.length(), 10) < 7 ? 4 : plain.length() < 10 ? 7 : 10);
    }

    private static String masked(String date) {
        return date.length() == 4 ? date.substring(0, 3) + "X" : date.substring(0, date.length() - 2) + "XX";
    }
}
