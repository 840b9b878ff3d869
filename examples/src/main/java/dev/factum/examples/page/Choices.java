package dev.factum.examples.page;

import dev.factum.model.EntityRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What claims can be filtered by, of one kind: each has a number, by which the script knows it. */
final class Choices {
    private final Map<EntityRef, Integer> numbers = new HashMap<>();
    private final List<EntityRef> refs = new ArrayList<>();
    private final List<Integer> claims = new ArrayList<>();
    private final Function<EntityRef, String> name;

    Choices(Function<EntityRef, String> name) {
        this.name = name;
    }

    /** Counts a claim that all of some references belong to, and returns their numbers in order. */
    List<Integer> count(Collection<? extends EntityRef> ofClaim) {
        return ofClaim.stream()
                .map(ref -> {
                    int number = numbers.computeIfAbsent(ref, this::next);
                    claims.set(number, claims.get(number) + 1);
                    return number;
                })
                .sorted()
                .toList();
    }

    private int next(EntityRef ref) {
        refs.add(ref);
        claims.add(0);
        return refs.size() - 1;
    }

    /** Adds one with how many claims it has. */
    void add(EntityRef ref, int ofClaims) {
        numbers.put(ref, refs.size());
        refs.add(ref);
        claims.add(ofClaims);
    }

    /** Returns the numbers of references in order. */
    List<Integer> numbers(Collection<? extends EntityRef> some) {
        return some.stream().map(this::number).distinct().sorted().toList();
    }

    /** Returns the number of a reference, or -1 if no claim has it. */
    int number(EntityRef ref) {
        return numbers.getOrDefault(ref, -1);
    }

    int claims(EntityRef ref) {
        int number = number(ref);
        return number < 0 ? 0 : claims.get(number);
    }

    List<EntityRef> refs() {
        return refs;
    }

    /** Returns all, by name, numbers in it by how great they are. */
    List<Choice> choices() {
        return refs.stream()
                .map(ref -> new Choice(number(ref), name.apply(ref), claims(ref)))
                .sorted(Comparator.comparing(Choice::label, NaturalOrder.NAMES).thenComparingInt(Choice::index))
                .toList();
    }
}
