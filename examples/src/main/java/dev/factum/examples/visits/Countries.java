package dev.factum.examples.visits;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.factum.model.Country;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which country a name means at a date. Names are those of the JDK in English, and those of {@value #FILE}: older names,
 * other ones, and names that mean one country until a day and another one after it, or none.
 */
final class Countries {
    static final String FILE = "countries.csv";

    /** What a name means from a day on, the day included, to another, which is not. */
    private record Meaning(Country country, LocalDate from, LocalDate until) {
        boolean isAt(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(until);
        }
    }

    /** What kind of government came is not which country: Poland (government-in-exile). */
    private static final Pattern GOVERNMENT = Pattern.compile("\\s*\\([^()]*\\)$");

    private static final Map<String, List<Meaning>> MEANINGS = meanings();

    private Countries() {}

    /** Returns the country, or empty if no country went by the name at the date. */
    static Optional<Country> named(String name, LocalDate date) {
        List<Meaning> meanings = MEANINGS.get(key(name));
        if (meanings == null) {
            meanings = MEANINGS.getOrDefault(key(GOVERNMENT.matcher(name).replaceFirst("")), List.of());
        }
        return meanings.stream()
                .filter(meaning -> meaning.isAt(date))
                .map(Meaning::country)
                .findFirst();
    }

    private static Map<String, List<Meaning>> meanings() {
        Map<String, List<Meaning>> meanings = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            meanings.put(key(name), List.of(new Meaning(Country.of(code), LocalDate.MIN, LocalDate.MAX)));
        }
        Map<String, List<Meaning>> ours = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : csv) {
                ours.computeIfAbsent(key(line.getField("name")), name -> new ArrayList<>())
                        .add(new Meaning(
                                Country.of(line.getField("code")),
                                date(line.getField("from"), LocalDate.MIN),
                                date(line.getField("until"), LocalDate.MAX)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bug: " + FILE + " must be readable", e);
        }
        meanings.putAll(ours);
        return meanings;
    }

    /** The saints of the Caribbean are written in two ways, and articles come and go. */
    private static String key(String name) {
        return Stream.of(Folded.of(name).split(" "))
                .filter(word -> !word.equals("the"))
                .map(word -> word.equals("st") ? "saint" : word)
                .collect(Collectors.joining(" "));
    }

    private static LocalDate date(String text, LocalDate otherwise) {
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }
}
