package dev.factum.model;

import dev.factum.shape.Folding;
import java.math.BigDecimal;

/** How the values of two properties go together. */
final class PropertyValues {
    private PropertyValues() {}

    static Detail compare(PropertyValue mine, PropertyValue theirs) {
        if (mine instanceof TextValue a && theirs instanceof TextValue b) {
            return texts(a, b);
        }
        if (mine instanceof Quantity a && theirs instanceof Quantity b) {
            return quantities(a, b);
        }
        if (mine instanceof TimeValue a && theirs instanceof TimeValue b) {
            return Detail.ofTime(a.time(), b.time());
        }
        if (mine instanceof Reference a && theirs instanceof Reference b) {
            return Detail.ofEqual(a.ref(), b.ref());
        }
        // a name and a reference, say, can mean the same
        return Detail.OTHER;
    }

    private static Detail texts(TextValue mine, TextValue theirs) {
        Detail languages = Detail.ofOptional(mine.language(), theirs.language(), Detail::ofFree);
        return languages == Detail.OTHER
                ? Detail.OTHER
                : languages.and(areOneText(mine.text(), theirs.text()) ? Detail.SAME : Detail.CLASH);
    }

    private static boolean areOneText(String mine, String theirs) {
        return mine.equals(theirs) || Folding.fold(mine).equals(Folding.fold(theirs));
    }

    private static Detail quantities(Quantity mine, Quantity theirs) {
        if (!mine.unit().equals(theirs.unit())) {
            return Detail.OTHER;
        }
        if (low(mine).compareTo(high(theirs)) > 0 || low(theirs).compareTo(high(mine)) > 0) {
            return Detail.CLASH;
        }
        boolean within = low(mine).compareTo(low(theirs)) >= 0 && high(mine).compareTo(high(theirs)) <= 0;
        boolean around = low(mine).compareTo(low(theirs)) <= 0 && high(mine).compareTo(high(theirs)) >= 0;
        if (within && around) {
            return Detail.ofFree(mine.amount(), theirs.amount());
        }
        return within ? Detail.MORE : around ? Detail.LESS : Detail.OTHER;
    }

    private static BigDecimal low(Quantity quantity) {
        return quantity.lower().orElse(quantity.amount());
    }

    private static BigDecimal high(Quantity quantity) {
        return quantity.upper().orElse(quantity.amount());
    }
}
