package dev.factum.examples.visits;

import dev.factum.model.Country;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who is who: the names of a table put together to persons.
 *
 * <p>Two names of one country are one person's if they are {@linkplain Likeness alike} and not too many years lie between
 * them; alike by slips or by a single word, only if the offices do not speak against it. Two who stand in one row, or who
 * come at the same time in different offices, are never one, however alike the names are; only a name of several words that
 * is wholly the same is one person's in two offices too. A name of one word is one person's for some years only. What was put
 * together shows in the aliases of the leaders, each with the reason.
 */
final class People {
    private record Key(Country country, String name) implements Comparable<Key> {
        static Key of(Visit visit, Visitor visitor) {
            return new Key(visit.country().present(), Folded.of(visitor.name()));
        }

        boolean isOneWord() {
            return name.indexOf(' ') < 0;
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::country).thenComparing(Key::name).compare(this, other);
        }
    }

    /** That a row names somebody. */
    private record Naming(int row, Visitor visitor) {}

    /** A name, and who goes by it. */
    private record Named(String name, Likeness.Words words, Person person) {}

    /** Those who go by one name, in the order of time. */
    private final Map<Key, List<Person>> byName = new TreeMap<>();

    private final Map<Naming, Person> namings = new HashMap<>();
    private final Map<Person, Person> absorbed = new HashMap<>();
    private final Map<Person, String> ids = new HashMap<>();

    private People() {}

    /** Puts the names of visits together, whatever the order of the visits. */
    static People of(Collection<Visit> visits) {
        People people = new People();
        visits.stream()
                .sorted(Comparator.comparing(Visit::start)
                        .thenComparing(visit -> visit.row().visitor())
                        .thenComparingInt(visit -> visit.row().number()))
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
        Person person = whole(Objects.requireNonNull(
                namings.get(new Naming(visit.row().number(), visitor)), "bug: every visitor must be known"));
        return Leader.builder()
                .id(LeaderId.of(Objects.requireNonNull(ids.get(person), "bug: everybody must have an id")))
                .name(person.name())
                .addAllAliases(person.otherSpellings())
                .country(person.mainCountry())
                .build();
    }

    /** Returns the other spellings of those who have any, by their ids. */
    Map<String, List<Alias>> aliases() {
        Map<String, List<Alias>> aliases = new TreeMap<>();
        ids.forEach((person, id) -> {
            if (!person.otherSpellings().isEmpty()) {
                aliases.put(id, person.aliases());
            }
        });
        return aliases;
    }

    private void add(Visit visit, Visitor visitor) {
        Naming naming = new Naming(visit.row().number(), visitor);
        if (namings.containsKey(naming)) {
            // the same words twice in one field are one person
            return;
        }
        Key key = Key.of(visit, visitor);
        List<Person> namesakes = byName.computeIfAbsent(key, name -> new ArrayList<>());
        Optional<Person> known = namesakes.stream()
                .filter(person -> key.isOneWord()
                        ? person.isWithin(Likeness.YEARS_OF_A_CAREER, visit.start(), visit.start())
                                && person.canBe(visit, visitor)
                        : person.isNotIn(visit))
                .max(Comparator.comparing((Person person) -> person.sharesOffice(visitor.offices()))
                        .thenComparing(namesakes::indexOf));
        Person person = known.orElseGet(() -> new Person(key.country()));
        if (known.isEmpty()) {
            namesakes.add(person);
        }
        person.named(visit, visitor);
        namings.put(naming, person);
    }

    private void joinSpellings() {
        Map<Country, List<Named>> byCountry = new TreeMap<>();
        byName.forEach((key, persons) -> persons.forEach(person -> byCountry
                .computeIfAbsent(key.country(), country -> new ArrayList<>())
                .add(new Named(key.name(), Likeness.Words.of(key.name()), person))));
        for (List<Named> compatriots : byCountry.values()) {
            for (int i = 0; i < compatriots.size(); i++) {
                for (int j = i + 1; j < compatriots.size(); j++) {
                    joinIfSame(compatriots.get(i), compatriots.get(j));
                }
            }
        }
    }

    private void joinIfSame(Named one, Named other) {
        Person whole = whole(one.person());
        Person part = whole(other.person());
        if (one.name().equals(other.name())) {
            return;
        }
        Likeness.of(one.words(), other.words())
                .filter(likeness -> one.person().isWithin(likeness.years(), other.person()))
                .filter(likeness -> !likeness.needsAnOffice() || canShareOffice(likeness, one.person(), other.person()))
                .filter(likeness -> whole == part || whole.canBe(part))
                .ifPresent(likeness -> {
                    whole.linked(one.name(), other.name(), likeness);
                    if (whole != part) {
                        whole.absorb(part);
                        absorbed.put(part, whole);
                    }
                });
    }

    /** A single word must come with the same office; of slips it is enough that no other office is known. */
    private static boolean canShareOffice(Likeness likeness, Person one, Person other) {
        boolean isUnknown = one.offices().isEmpty() || other.offices().isEmpty();
        return one.sharesOffice(other.offices()) || (isUnknown && likeness == Likeness.SLIPS);
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
        Set<String> taken = new HashSet<>();
        byName.values().stream()
                .flatMap(List::stream)
                .filter(person -> !absorbed.containsKey(person))
                .sorted(Comparator.comparing(Person::first)
                        .thenComparing(Person::name)
                        .thenComparing(Person::country)
                        .thenComparing(person -> String.join(",", person.offices())))
                .forEach(person -> ids.put(person, id(person, taken)));
    }

    private static String id(Person person, Set<String> taken) {
        String plain =
                Folded.slug(person.name()) + "-" + person.mainCountry().value().toLowerCase(Locale.ROOT);
        String dated = plain + "-" + person.first().getYear();
        String id = plain;
        for (int i = 1; !taken.add(id); i++) {
            id = i == 1 ? dated : dated + "-" + i;
        }
        return id;
    }
}
