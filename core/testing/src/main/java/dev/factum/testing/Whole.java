package dev.factum.testing;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Shapes;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one whole of entities that know nothing of each other: what each refers to becomes one that was there before, and
 * its times become those of one small world.
 */
final class Whole {
    private final World world;
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<ClaimId> ids = new HashSet<>();

    private Whole(int year) {
        this.world = new World(year);
    }

    static Dossier of(int year, Nouns nouns, List<Claim> claims, Map<String, String> extra) {
        Whole whole = new Whole(year);
        nouns.leaders().forEach(leader -> whole.leaders.add(whole.world.settled(leader)));
        nouns.events().forEach(whole::add);
        nouns.sources().forEach(whole::add);
        claims.forEach(whole::add);
        Dossier.Builder dossier = Dossier.builder();
        whole.entities().forEach(dossier::addAll);
        DossierShape.DOSSIER.setExtra(dossier, extra);
        return dossier.build();
    }

    private List<List<? extends Entity>> entities() {
        return List.of(leaders, events, sources, claims);
    }

    private void add(Event event) {
        Event resolved = resolved(Shapes.EVENT, event, "id");
        // the first of them has no parts: nobody attends it
        boolean ofFirst = !events.isEmpty()
                && resolved.partOf().equals(Optional.of(events.get(0).id()));
        events.add(world.settled(ofFirst ? resolved.withPartOf(Optional.empty()) : resolved));
    }

    private void add(Source source) {
        sources.add(world.settled(resolved(Shapes.SOURCE, source, "id")));
    }

    private void add(Claim claim) {
        Claim resolved = resolved(Shapes.CLAIM, claim, "id");
        Claim relayed = resolved.withCitations(
                resolved.citations().stream().map(this::relayed).toList());
        Claim settled = world.settled(relayed, leaders, events);
        Claim distinct =
                ids.contains(settled.id()) ? settled.toBuilder().id(free()).build() : settled;
        ids.add(distinct.id());
        claims.add(distinct);
    }

    /** The latest has it from those before, as derived sources do: no two have anything from each other. */
    private Citation relayed(Citation citation) {
        List<SourceId> chain = new ArrayList<>();
        for (Source source : sources) {
            if (source.id().equals(citation.source()) || citation.via().contains(source.id())) {
                chain.add(0, source.id());
            }
        }
        return citation.toBuilder()
                .source(chain.get(0))
                .via(chain.subList(1, chain.size()))
                .build();
    }

    private ClaimId free() {
        int number = claims.size() + 1;
        while (ids.contains(ClaimId.of("c" + number))) {
            number++;
        }
        return ClaimId.of("c" + number);
    }

    /** Returns the value with references to what is there; without those for which there is nothing. */
    private <T> T resolved(Shape<T> shape, T value, String leftOut) {
        Members<T> members = Members.of(shape, value);
        for (Field<T> field : shape.fields()) {
            Object held = members.held().get(field.name());
            if (held != null && !field.name().equals(leftOut)) {
                Object made = resolved(field, held);
                members = made == null ? members.without(field.name()) : members.with(field.name(), made);
            }
        }
        return Fitting.fit(members).build();
    }

    private @Nullable Object resolved(Field<?> field, Object held) {
        return switch (field.occurs()) {
            case ONCE -> resolved(field.kind(), held);
            case LIST, SET -> {
                List<Object> made = new ArrayList<>();
                for (Object one : (Collection<?>) held) {
                    Object next = resolved(field.kind(), one);
                    if (next != null) {
                        made.add(next);
                    }
                }
                yield made;
            }
            case MAP -> held;
        };
    }

    @SuppressWarnings("unchecked") // values are of their kind
    private @Nullable Object resolved(Kind<?> kind, Object held) {
        if (kind instanceof Kind.Nested<?> nested) {
            return resolved((Shape<Object>) nested.shape(), held, "");
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return resolved(
                    (Shape<Object>) ((Kind.OneOf<Object>) oneOf).shapeOf().apply(held), held, "");
        }
        if (!(held instanceof EntityRef ref)) {
            return held;
        }
        EntityRef there = there(ref);
        // a reference of any kind may be to a leader as well
        return there != null || ((Kind.Scalar<?>) kind).type() != EntityRef.class ? there : there(LeaderId.of("any"));
    }

    /** Returns what is there in the place of a reference, or null if nothing of its kind is there yet. */
    private @Nullable EntityRef there(EntityRef ref) {
        if (ref instanceof LeaderId) {
            return one(ref, leaders, Leader::id);
        }
        if (ref instanceof EventId) {
            return one(ref, events, Event::id);
        }
        if (ref instanceof SourceId) {
            return one(ref, sources, Source::id);
        }
        return ref instanceof ClaimId ? one(ref, claims, Claim::id) : ref;
    }

    /** The same of them for the same reference. */
    private static <E, I> @Nullable I one(EntityRef ref, List<E> all, Function<E, I> id) {
        return all.isEmpty() ? null : id.apply(all.get(Math.floorMod(ref.value().hashCode(), all.size())));
    }

    /**
     * Leaders, events and sources.
     *
     * @param leaders each with its own id
     * @param events each with its own id
     * @param sources each with its own id
     */
    record Nouns(List<Leader> leaders, List<Event> events, List<Source> sources) {}
}
