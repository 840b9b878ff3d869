package dev.factum.testing;

import dev.factum.model.EntityRef;
import dev.factum.model.Shapes;
import dev.factum.shape.Kind;
import dev.factum.time.Edtf;
import dev.factum.time.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that stand for no value: ids, codes, countries, times. */
final class InvalidTexts {
    /** Codes of EDTF's rules, and a text made from a year that breaks each. */
    private static final Map<String, UnaryOperator<String>> TIMES = new LinkedHashMap<>();

    static {
        TIMES.put("edtf.empty", year -> "");
        TIMES.put("edtf.white-space", year -> year + " ");
        TIMES.put("edtf.year.form", year -> year.substring(0, 3));
        TIMES.put("edtf.year.zero", year -> "-0000");
        TIMES.put("edtf.trailing", year -> year + "5");
        TIMES.put("edtf.month.form", year -> year + "-1");
        TIMES.put("edtf.month.range", year -> year + "-13");
        TIMES.put("edtf.day.form", year -> year + "-01-4");
        TIMES.put("edtf.day.range", year -> year + "-02-30");
        TIMES.put("edtf.season.day", year -> year + "-21-01");
        TIMES.put("edtf.time.form", year -> year + "-05-02T1:00");
        TIMES.put("edtf.hour.range", year -> year + "-05-02T24:00:01");
        TIMES.put("edtf.minute.range", year -> year + "-05-02T00:60");
        TIMES.put("edtf.second.range", year -> year + "-12-31T23:59:60Z");
        TIMES.put("edtf.offset.form", year -> year + "-05-02T12:00:00-0400");
        TIMES.put("edtf.offset.range", year -> year + "-05-02T12:00:00-00:00");
        TIMES.put("edtf.date-time.date", year -> year + "-05T12:00:00");
        TIMES.put("edtf.long-year.form", year -> "Y0" + year + "0");
        TIMES.put("edtf.long-year.short", year -> "Y" + year);
        TIMES.put("edtf.long-year.size", year -> "Y" + year + "E15");
        TIMES.put("edtf.exponent.form", year -> "Y" + year + "E07");
        TIMES.put("edtf.significant-digits.range", year -> year + "S5");
        TIMES.put("edtf.interval.slash", year -> year + "/" + year + "/" + year);
        TIMES.put("edtf.interval.end", year -> "[" + year + "]/" + year);
        TIMES.put("edtf.interval.order", year -> year + "/-" + year);
        TIMES.put("edtf.set.close", year -> "[" + year + "}");
        TIMES.put("edtf.set.member", year -> "[" + year + "/" + year + "]");
        TIMES.put("edtf.range.end", year -> "[" + year.substring(0, 3) + "X.." + year + "]");
        TIMES.put("edtf.range.precision", year -> "[" + year + ".." + year + "-06]");
        TIMES.put("edtf.range.order", year -> "[" + year + "-06.." + year + "-05]");
        TIMES.put("edtf.range.open", year -> "[..]");
    }

    private InvalidTexts() {}

    static List<Invalid.Way> all() {
        List<Invalid.Way> ways = new ArrayList<>();
        Shapes.scalars().forEach(kind -> addIds(kind, ways));
        ways.addAll(forms());
        Arbitrary<String> years = Arbitraries.integers().between(1900, 2030).map(String::valueOf);
        TIMES.forEach((code, text) -> ways.add(way(code, Scalars.scalar(Shapes.TIME), years.map(text))));
        ways.add(new Invalid.Way(
                "edtf.level",
                years.map(year ->
                        new InvalidCase("edtf.level", "", () -> Edtf.parse(year + "?", Level.LEVEL_0), year + "?"))));
        return ways;
    }

    /** Texts of kinds whose rule is one for all of the text. */
    private static List<Invalid.Way> forms() {
        return List.of(
                form("country.unknown", Shapes.COUNTRY, "QL", "kp", "korea"),
                form("language.ill-formed", Shapes.LANGUAGE, "en_GB", "e", "-"),
                form("digest.form", Shapes.DIGEST, "SHA-256:00", "sha-256:0", "00"),
                form("instant.form", Shapes.INSTANT, "2025-09-03", "2025-09-03T01:00:00", "now"),
                form("duration.form", Shapes.DURATION, "90m", "PT", "1:30"),
                form("uri.form", Shapes.A_URI, "a b", "http://[", "%"),
                form("decimal.form", Shapes.DECIMAL, "1.5 km", "", "0x10"),
                form("claim-id.content-form", Shapes.CLAIM_ID, "f1-2025", "f1-", "f1-" + "A".repeat(64)),
                form("entity-ref.kind-unknown", Shapes.ENTITY_REF, "person:kim", "kim", "Leader:kim"));
    }

    private static Invalid.Way form(String code, Kind<?> kind, String... texts) {
        return way(code, Scalars.scalar(kind), Arbitraries.of(texts));
    }

    /** Ids and codes have one set of rules. */
    private static void addIds(Kind.Scalar<?> kind, List<Invalid.Way> ways) {
        boolean isId = EntityRef.class.isAssignableFrom(kind.type()) && kind.type() != EntityRef.class;
        if ((isId && !kind.equals(Shapes.COUNTRY)) || kind.form().vocabulary()) {
            Arbitrary<String> valid = Kinds.of(kind).map(id -> format(kind, id));
            Broken.ofId(kind, "a")
                    .forEach(broken -> ways.add(way(
                            Invalid.kebabCase(kind.type().getSimpleName()) + "." + broken.rule(),
                            kind,
                            valid.map(id -> text(kind, id, broken.rule())))));
        }
    }

    @SuppressWarnings("unchecked") // values are of their kind
    private static <V> String format(Kind.Scalar<V> kind, Object value) {
        return kind.formatter().apply((V) value);
    }

    private static String text(Kind.Scalar<?> kind, String valid, String rule) {
        return Broken.ofId(kind, valid).stream()
                .filter(broken -> broken.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Invalid.Way way(String code, Kind.Scalar<?> kind, Arbitrary<String> texts) {
        return new Invalid.Way(
                code,
                texts.map(text -> new InvalidCase(code, "", () -> kind.parser().apply(text), text)));
    }
}
