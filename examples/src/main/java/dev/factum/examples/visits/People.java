package dev.factum.examples.visits;

import dev.factum.model.Country;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is who: the names of a table put together to persons.
 *
 * <p>Two names of one country are one person's if they are the same but for case, accents and punctuation; if the words are
 * the same in another order; if one lacks words of the other but begins with the same; if each word is the same but for
 * a letter or two; or if one is the first or last word of the other alone, with the same title and within a few years. A name
 * of one word is one person's for some years only. What was put together shows in the aliases of the leaders.
 */
final class People {
    private static final int YEARS_OF_A_CAREER = 15;
    private static final int YEARS_OF_A_SINGLE_NAME = 5;
    private static final int LONG_WORD = 7;
    private static final int WORD = 5;

    /** Somebody who was named in some way, by one spelling or several. */
    private static final class Person {
        private final Country country;
        private final Map<String, Integer> spellings = new TreeMap<>();
        private final Map<Country, Integer> countries = new TreeMap<>();
        private final Set<String> titles = new TreeSet<>();
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        Person(Country country) {
            this.country = country;
        }

        void named(Visitor visitor, Country then, LocalDate date) {
            spellings.merge(visitor.name(), 1, Integer::sum);
            countries.merge(then, 1, Integer::sum);
            visitor.title().map(Visitor.Title::text).ifPresent(titles::add);
            first = first.isBefore(date) ? first : date;
            last = last.isAfter(date) ? last : date;
        }

        void absorb(Person other) {
            other.spellings.forEach((name, times) -> spellings.merge(name, times, Integer::sum));
            other.countries.forEach((then, times) -> countries.merge(then, times, Integer::sum));
            titles.addAll(other.titles);
            first = first.isBefore(other.first) ? first : other.first;
            last = last.isAfter(other.last) ? last : other.last;
        }

        boolean isWithin(int years, LocalDate from, LocalDate to) {
            return !last.plusYears(years).isBefore(from) && !to.plusYears(years).isBefore(first);
        }

        boolean sharesTitle(Person other) {
            return !Collections.disjoint(titles, other.titles);
        }

        /** The spelling most in use; of equals the longest. */
        String name() {
            return mostUsed(spellings, Comparator.comparing(String::length));
        }

        Country mainCountry() {
            return mostUsed(countries, Comparator.comparing(Country::value));
        }

        private static <T> T mostUsed(Map<T, Integer> uses, Comparator<T> order) {
            return uses.entrySet().stream()
                    .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry::getKey, order))
                    .orElseThrow()
                    .getKey();
        }
    }

    private record Key(Country country, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::country).thenComparing(Key::name).compare(this, other);
        }
    }

    /** Those who go by one name, in the order of time. */
    private final Map<Key, List<Person>> byName = new HashMap<>();

    private final Map<Person, Person> absorbed = new HashMap<>();
    private final Map<Person, String> ids = new HashMap<>();

    private People() {}

    /** Puts the names of visits together, whatever the order of the visits. */
    static People of(Collection<Visit> visits) {
        People people = new People();
        visits.stream()
                .sorted(Comparator.comparing(Visit::start)
                        .thenComparing(visit -> visit.row().number()))
                .forEach(visit -> visit.visitors().forEach(visitor -> people.add(visit, visitor)));
        people.joinSpellings();
        people.giveIds();
        return people;
    }

    /**
     * Returns the leader that a visitor is.
     *
     * @throws dev.factum.validation.InvalidValueException if the name can be none
     */
    Leader leader(Visit visit, Visitor visitor) {
        Person person = whole(find(key(visit, visitor), visit.start()));
        String name = person.name();
        return Leader.builder()
                .id(id(person))
                .name(name)
                .addAllAliases(person.spellings.keySet().stream()
                        .filter(spelling -> !spelling.equals(name))
                        .toList())
                .country(person.mainCountry())
                .build();
    }

    private LeaderId id(Person person) {
        return LeaderId.of(Objects.requireNonNull(ids.get(person), "bug: everybody must have an id"));
    }

    private void add(Visit visit, Visitor visitor) {
        Key key = key(visit, visitor);
        List<Person> namesakes = byName.computeIfAbsent(key, name -> new ArrayList<>());
        boolean isKnown = !namesakes.isEmpty()
                && (!isOneWord(key.name())
                        || namesakes
                                .get(namesakes.size() - 1)
                                .isWithin(YEARS_OF_A_CAREER, visit.start(), visit.start()));
        if (!isKnown) {
            namesakes.add(new Person(key.country()));
        }
        namesakes.get(namesakes.size() - 1).named(visitor, visit.country(), visit.start());
    }

    private Person find(Key key, LocalDate date) {
        return byName.getOrDefault(key, List.of()).stream()
                .filter(person -> !date.isBefore(person.first) && !date.isAfter(person.last))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("bug: " + key + " must be known at " + date));
    }

    /** A name, word by word, and who goes by it. */
    private record Named(List<String> words, List<String> sortedWords, Person person) {
        static Named of(String name, Person person) {
            List<String> words = List.of(name.split(" "));
            return new Named(words, words.stream().sorted().toList(), person);
        }
    }

    private void joinSpellings() {
        Map<Country, List<Named>> byCountry = new TreeMap<>();
        new TreeMap<>(byName)
                .forEach((key, persons) -> persons.forEach(person -> byCountry
                        .computeIfAbsent(key.country(), country -> new ArrayList<>())
                        .add(Named.of(key.name(), person))));
        for (List<Named> compatriots : byCountry.values()) {
            for (int i = 0; i < compatriots.size(); i++) {
                for (int j = i + 1; j < compatriots.size(); j++) {
                    joinIfSame(compatriots.get(i), compatriots.get(j));
                }
            }
        }
    }

    private void joinIfSame(Named one, Named other) {
        boolean isOneFewer = one.words().size() <= other.words().size();
        int years = isOneFewer ? yearsApart(one, other) : yearsApart(other, one);
        Person second = other.person();
        if (years > 0 && one.person().isWithin(years, second.first, second.last)) {
            Person whole = whole(one.person());
            Person part = whole(second);
            if (whole != part) {
                whole.absorb(part);
                absorbed.put(part, whole);
            }
        }
    }

    /** Returns within how many years two names can be one person's, or 0 if they cannot. */
    private static int yearsApart(Named fewer, Named more) {
        List<String> words = fewer.words();
        List<String> others = more.words();
        if (words.size() == 1) {
            String word = words.get(0);
            boolean isPart = word.equals(others.get(0)) || word.equals(others.get(others.size() - 1));
            boolean isSame = isPart && others.size() > 1 && fewer.person().sharesTitle(more.person());
            return isSame ? YEARS_OF_A_SINGLE_NAME : 0;
        }
        boolean isSame = fewer.sortedWords().equals(more.sortedWords())
                || (words.get(0).equals(others.get(0)) && isWithin(words, others))
                || areSlips(words, others);
        return isSame ? YEARS_OF_A_CAREER : 0;
    }

    /** Tells whether words stand among others, in the same order. */
    private static boolean isWithin(List<String> fewer, List<String> more) {
        int found = 0;
        for (String word : more) {
            if (found < fewer.size() && fewer.get(found).equals(word)) {
                found++;
            }
        }
        return found == fewer.size();
    }

    private static boolean areSlips(List<String> words, List<String> others) {
        if (words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String other = others.get(i);
            int shorter = Math.min(word.length(), other.length());
            int allowed = shorter >= LONG_WORD ? 2 : shorter >= WORD ? 1 : 0;
            boolean canBe = Math.abs(word.length() - other.length()) <= allowed;
            if (!canBe || (!word.equals(other) && distance(word, other) > allowed)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many letters must be put in, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }

    private Person whole(Person person) {
        Person whole = person;
        for (Person next = absorbed.get(whole); next != null; next = absorbed.get(whole)) {
            whole = next;
        }
        return whole;
    }

    /** Ids are names and countries; of several with one id, all but the first have the year in which they came. */
    private void giveIds() {
        Map<String, Long> taken = new HashMap<>();
        List<Person> persons = byName.values().stream()
                .flatMap(List::stream)
                .filter(person -> !absorbed.containsKey(person))
                .sorted(Comparator.comparing((Person person) -> person.first)
                        .thenComparing(Person::name)
                        .thenComparing(person -> person.country))
                .toList();
        for (Person person : persons) {
            String id = Folded.slug(person.name()) + "-"
                    + person.mainCountry().value().toLowerCase(Locale.ROOT);
            long before = taken.merge(id, 1L, Long::sum);
            ids.put(person, before == 1 ? id : id + "-" + person.first.getYear());
        }
    }

    private static Key key(Visit visit, Visitor visitor) {
        return new Key(visit.country().present(), Folded.of(visitor.name()));
    }

    private static boolean isOneWord(String folded) {
        return folded.indexOf(' ') < 0;
    }
}
