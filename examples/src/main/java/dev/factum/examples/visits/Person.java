package dev.factum.examples.visits;

import dev.factum.model.Country;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Somebody who was named in some way, by one spelling or several. Two are equal only if they are the same one. */
final class Person {
    /** That a row has the person somewhere in some offices, of which there can be none. */
    private record Stay(int row, Days days, Set<String> offices) {
        /** Tells whether one person can have been there twice: not side by side, and not in two offices at once. */
        boolean canBeOfOneWith(Stay other) {
            boolean areTwoOffices =
                    !offices.isEmpty() && !other.offices.isEmpty() && Collections.disjoint(offices, other.offices);
            return row != other.row && !(areTwoOffices && days.overlaps(other.days));
        }
    }

    /** That somebody's name was found to be like another one, each without what people spell differently. */
    private record Link(String one, String other, Likeness likeness) {
        boolean isOf(String folded) {
            return one.equals(folded) || other.equals(folded);
        }

        String otherThan(String folded) {
            return one.equals(folded) ? other : one;
        }
    }

    private final Country country;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final Map<Country, Integer> countries = new TreeMap<>();
    private final Set<String> offices = new TreeSet<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    /** Makes one of a country who has no name yet. */
    Person(Country country) {
        this.country = country;
    }

    void named(Visit visit, Visitor visitor) {
        spellings.merge(visitor.name(), 1, Integer::sum);
        countries.merge(visit.country(), 1, Integer::sum);
        offices.addAll(visitor.offices());
        stays.add(new Stay(visit.row().number(), visit.days(), visitor.offices()));
        first = first.isBefore(visit.start()) ? first : visit.start();
        last = last.isAfter(visit.start()) ? last : visit.start();
    }

    /** Keeps why two names are one person's. */
    void linked(String name, String other, Likeness likeness) {
        links.add(new Link(name, other, likeness));
    }

    /** Takes all that is known of another one, who was found to be the same. */
    void absorb(Person other) {
        other.spellings.forEach((spelling, times) -> spellings.merge(spelling, times, Integer::sum));
        other.countries.forEach((then, times) -> countries.merge(then, times, Integer::sum));
        offices.addAll(other.offices);
        stays.addAll(other.stays);
        links.addAll(other.links);
        first = first.isBefore(other.first) ? first : other.first;
        last = last.isAfter(other.last) ? last : other.last;
    }

    LocalDate first() {
        return first;
    }

    Country country() {
        return country;
    }

    /** Returns the offices, in order. */
    Set<String> offices() {
        return Collections.unmodifiableSet(offices);
    }

    boolean isWithin(int years, Person other) {
        return isWithin(years, other.first, other.last);
    }

    boolean isWithin(int years, LocalDate from, LocalDate to) {
        return !last.plusYears(years).isBefore(from) && !to.plusYears(years).isBefore(first);
    }

    boolean sharesOffice(Set<String> others) {
        return !Collections.disjoint(offices, others);
    }

    /** Tells whether a row does not have both. */
    boolean isNotIn(Visit visit) {
        return stays.stream().noneMatch(stay -> stay.row() == visit.row().number());
    }

    /** Tells whether nothing speaks against a visitor being this one: no row that has both, no two offices at once. */
    boolean canBe(Visit visit, Visitor visitor) {
        Stay other = new Stay(visit.row().number(), visit.days(), visitor.offices());
        return stays.stream().allMatch(stay -> stay.canBeOfOneWith(other));
    }

    /** Tells whether nothing speaks against both being one: no row that has both, no two offices at once. */
    boolean canBe(Person other) {
        return stays.stream().allMatch(stay -> other.stays.stream().allMatch(stay::canBeOfOneWith));
    }

    /** Returns the spelling most in use; of equals the longest. */
    String name() {
        return mostUsed(spellings, Comparator.comparingInt(String::length));
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

    /** Returns all spellings but the name. */
    List<String> otherSpellings() {
        String name = name();
        return spellings.keySet().stream()
                .filter(spelling -> !spelling.equals(name))
                .toList();
    }

    /** Returns all spellings but the name, each with the reason: what it is like is the name, or leads there. */
    List<Alias> aliases() {
        String name = name();
        Map<String, Alias> reasons = reasons(name);
        return otherSpellings().stream()
                .map(spelling -> Optional.ofNullable(reasons.get(Folded.of(spelling)))
                        .map(alias -> new Alias(spelling, alias.likeness(), alias.other()))
                        .orElseGet(() -> new Alias(spelling, Likeness.LETTERS, name)))
                .toList();
    }

    /** From the name on to all that it is like, and on to all that those are like. */
    private Map<String, Alias> reasons(String name) {
        Map<String, String> spelled = new HashMap<>();
        spellings.keySet().forEach(spelling -> spelled.putIfAbsent(Folded.of(spelling), spelling));
        String start = Folded.of(name);
        spelled.put(start, name);
        Map<String, Alias> reasons = new HashMap<>();
        Deque<String> reached = new ArrayDeque<>(List.of(start));
        links.sort(Comparator.comparing(Link::likeness));
        while (!reached.isEmpty()) {
            String from = reached.remove();
            for (Link link : links) {
                String to = link.isOf(from) ? link.otherThan(from) : start;
                if (!to.equals(start) && !reasons.containsKey(to)) {
                    reasons.put(
                            to,
                            new Alias(spelled.getOrDefault(to, to), link.likeness(), spelled.getOrDefault(from, from)));
                    reached.add(to);
                }
            }
        }
        return reasons;
    }
}
