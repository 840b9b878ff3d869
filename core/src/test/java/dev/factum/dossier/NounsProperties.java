package dev.factum.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** However nouns come, they are in order, each once, and found by their ids. */
class NounsProperties {
    private static final Comparator<Noun> ORDER = Comparator.comparing(Noun::id).thenComparing(Noun::content);

    record Noun(int id, String content) {}

    @Provide
    Arbitrary<List<Noun>> batches() {
        return Arbitraries.randomValue(random -> {
            // some of the ids lie close together, some far apart
            int ids = 1 + random.nextInt(1 << random.nextInt(10));
            Set<Noun> batch = new LinkedHashSet<>();
            for (int i = random.nextInt(200); i > 0; i--) {
                batch.add(new Noun(random.nextInt(ids), random.nextInt(4) == 0 ? "other" : "usual"));
            }
            return new ArrayList<>(batch);
        });
    }

    private static Nouns<Integer, Noun> grown(List<List<Noun>> batches) {
        Nouns<Integer, Noun> nouns = Nouns.none(Noun::id, Noun::content);
        for (List<Noun> batch : batches) {
            nouns = nouns.plus(batch);
        }
        return nouns;
    }

    @Property
    void nounsAreInOrderEachOnce(@ForAll @Size(max = 6) List<@From("batches") List<Noun>> batches) {
        Set<Noun> union = new TreeSet<>(ORDER);
        batches.forEach(union::addAll);
        Nouns<Integer, Noun> nouns = grown(batches);

        assertThat(nouns.all()).containsExactlyElementsOf(union);
        for (Noun noun : union) {
            assertThat(nouns.contains(noun)).isTrue();
            assertThat(nouns.variants(noun.id()))
                    .containsExactlyElementsOf(
                            union.stream().filter(one -> one.id() == noun.id()).toList());
        }
        assertThat(nouns.contains(new Noun(-1, "usual"))).isFalse();
    }

    @Property
    void whatIsThereChangesNothing(@ForAll("batches") List<Noun> batch) {
        Nouns<Integer, Noun> nouns = grown(List.of(batch));

        assertThat(nouns.plus(new ArrayList<>(batch))).isSameAs(nouns);
        assertThat(nouns.plus(List.of())).isSameAs(nouns);
    }
}
