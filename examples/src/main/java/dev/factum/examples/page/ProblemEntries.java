package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.validation.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the check of the dossier found, with the names of those whom it is about instead of their places and ids alone. */
final class ProblemEntries {
    /** So many problems are told; the others are counted. */
    static final int MOST = 100;

    /** The place of an entity in the dossier's JSON, and a place in the entity. */
    private static final Pattern PLACE = Pattern.compile("(/[a-z]+/\\d+)(/.*|)");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\[({]+|[\\])},;]+$");

    private final Dossier dossier;
    private final Names names;
    private final Map<String, Entity> byPlace = new HashMap<>();
    private final Map<String, EntityRef> byId = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    ProblemEntries(Dossier dossier, Names names) {
        this.dossier = dossier;
        this.names = names;
    }

    List<ProblemEntry> all(List<Problem> problems) {
        if (!problems.isEmpty()) {
            forEach(this::add);
        }
        return problems.stream().limit(MOST).map(this::entry).toList();
    }

    private void forEach(Consumer<Entity> action) {
        Stream.of(dossier.leaders(), dossier.events(), dossier.sources(), dossier.claims())
                .flatMap(List::stream)
                .forEach(action);
    }

    private void add(Entity entity) {
        EntityRef ref = entity.ref();
        byPlace.put(dossier.pointerTo(entity), entity);
        byId.put(ref.qualified(), ref);
        EntityRef other = byId.putIfAbsent(ref.value(), ref);
        if (other != null && !other.equals(ref)) {
            ambiguous.add(ref.value());
        }
    }

    private ProblemEntry entry(Problem problem) {
        Matcher place = PLACE.matcher(problem.pointer());
        Entity entity = place.matches() ? byPlace.get(place.group(1)) : null;
        Set<EntityRef> named = named(problem);
        if (entity != null) {
            named.remove(entity.ref());
        }
        return new ProblemEntry(
                Names.capital(Names.words(problem.severity().name())),
                problem.message(),
                problem.code(),
                problem.pointer(),
                RefList.of(Stream.ofNullable(entity).toList(), this::ref),
                RefList.of(named, names::ref));
    }

    private Ref ref(Entity entity) {
        if (entity instanceof Claim claim) {
            return names.ref(claim);
        }
        return entity instanceof Event event ? names.ref(event) : names.ref(entity.ref());
    }

    /** Returns those whom the message names by what is an id of one alone. */
    private Set<EntityRef> named(Problem problem) {
        Set<EntityRef> named = new LinkedHashSet<>();
        Stream.concat(problem.rejected().stream(), problem.arguments().stream())
                .flatMap(SPACE::splitAsStream)
                .flatMap(word -> Stream.of(word, AROUND.matcher(word).replaceAll("")))
                .filter(word -> !ambiguous.contains(word))
                .map(byId::get)
                .filter(ref -> ref != null)
                .forEach(named::add);
        return named;
    }
}
