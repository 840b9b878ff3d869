package dev.factum.dossier;

import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.serial.SerialProxy;
import dev.factum.shape.Difference;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What makes one dossier another: entities that are added, removed and changed, and what changes in the dossier's own
 * members.
 *
 * <p>An entity is changed if each dossier has one content under its id that the other has not; where there are more, as
 * among {@linkplain Dossier#variants variants}, they are removed and added as wholes. Nothing is listed twice.
 *
 * <p>Two are equal if all that they list is. Not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * DossierDiff diff = dossier.diff(dossier.plus(List.of(kim)));
 * System.out.println(diff);   // + Leader{id=kim-jong-un, name="Kim Jong-un"}
 * dossier.apply(diff);        // holds kim
 * }</pre>
 */
public final class DossierDiff implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Entity> added;
    private final List<Entity> removed;
    private final List<EntityChange> changed;
    private final String versionBefore;
    private final String versionAfter;
    /** The other members that change, as they are before. */
    private final Map<String, String> othersBefore;
    /** The other members that change, as they are after. */
    private final Map<String, String> othersAfter;

    private final List<MemberChange> members;

    private DossierDiff(Dossier before, Dossier after) {
        Map<EntityRef, List<Entity>> come = byId(before.missing(after));
        Map<EntityRef, List<Entity>> gone = byId(after.missing(before));
        List<EntityChange> pairs = new ArrayList<>();
        gone.forEach((id, olds) -> {
            List<Entity> news = come.getOrDefault(id, List.of());
            if (olds.size() == 1 && news.size() == 1) {
                pairs.add(new EntityChange(olds.get(0), news.get(0)));
            }
        });
        pairs.forEach(pair -> {
            gone.remove(pair.before().ref());
            come.remove(pair.before().ref());
        });
        added = come.values().stream().flatMap(List::stream).toList();
        removed = gone.values().stream().flatMap(List::stream).toList();
        changed = List.copyOf(pairs);

        versionBefore = before.version();
        versionAfter = after.version();
        othersBefore = changing(before.extra(), after.extra());
        othersAfter = changing(after.extra(), before.extra());
        List<MemberChange> changes = new ArrayList<>();
        version()
                .ifPresent(changed -> changes.add(new MemberChange(
                        "/version", Optional.of(quoted(versionBefore)), Optional.of(quoted(changed)))));
        changes.addAll(MemberChange.of(Difference.betweenMembers(before.extra(), after.extra())));
        members = List.copyOf(changes);
    }

    static DossierDiff between(Dossier before, Dossier after) {
        return new DossierDiff(before, after);
    }

    private static Map<EntityRef, List<Entity>> byId(List<Entity> entities) {
        Map<EntityRef, List<Entity>> byId = new LinkedHashMap<>();
        entities.forEach(entity ->
                byId.computeIfAbsent(entity.ref(), absent -> new ArrayList<>(1)).add(entity));
        return byId;
    }

    /** Returns those of some members that others do not have, or not so. */
    private static Map<String, String> changing(Map<String, String> some, Map<String, String> others) {
        Map<String, String> changing = new TreeMap<>(some);
        changing.entrySet().removeIf(member -> member.getValue().equals(others.get(member.getKey())));
        return changing;
    }

    /** A version is digits and a dot. */
    private static String quoted(String version) {
        return '"' + version + '"';
    }

    /**
     * Returns what the second dossier holds and the first does not.
     *
     * @return leaders, events, sources and claims, each in the order of ids, unmodifiable
     */
    public List<Entity> added() {
        return added;
    }

    /**
     * Returns what the first dossier holds and the second does not.
     *
     * @return leaders, events, sources and claims, each in the order of ids, unmodifiable
     */
    public List<Entity> removed() {
        return removed;
    }

    /**
     * Returns what has one id and another content.
     *
     * @return leaders, events, sources and claims, each in the order of ids, unmodifiable
     */
    public List<EntityChange> changed() {
        return changed;
    }

    /**
     * Returns what changes in the dossier's own members: {@linkplain Dossier#version() version} and
     * {@linkplain Dossier#extra() others}.
     *
     * @return the version, then the others in the order of their names, unmodifiable
     */
    public List<MemberChange> members() {
        return members;
    }

    /**
     * Tells whether there is no difference.
     *
     * @return true if the dossiers are equal
     */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && members.isEmpty();
    }

    /** Returns what is not there afterwards. */
    Set<Entity> gone() {
        Set<Entity> gone = new LinkedHashSet<>(removed);
        changed.forEach(change -> gone.add(change.before()));
        return gone;
    }

    /** Returns what is there afterwards and was not before. */
    List<Entity> come() {
        List<Entity> come = new ArrayList<>(added);
        changed.forEach(change -> come.add(change.after()));
        return come;
    }

    /** Returns the version afterwards, if it changes. */
    Optional<String> version() {
        return versionBefore.equals(versionAfter) ? Optional.empty() : Optional.of(versionAfter);
    }

    /** Returns what other members are afterwards. */
    Map<String, String> membersOf(Map<String, String> before) {
        Map<String, String> after = new LinkedHashMap<>(before);
        othersBefore.keySet().forEach(name -> {
            if (!othersAfter.containsKey(name)) {
                after.remove(name);
            }
        });
        after.putAll(othersAfter);
        return after;
    }

    /** Returns a dossier of nothing but what is not there, or not so, afterwards. */
    Dossier leastBefore() {
        return dossier(gone(), versionBefore, othersBefore);
    }

    /** Returns a dossier of nothing but what was not there, or not so, before. */
    Dossier leastAfter() {
        return dossier(come(), versionAfter, othersAfter);
    }

    private static Dossier dossier(Collection<Entity> entities, String version, Map<String, String> others) {
        Dossier.Builder builder = Dossier.builder().addAll(entities).version(version);
        builder.extra(others);
        return builder.build();
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.DIFF, this);
    }

    /** Refuses the value, which no stream holds itself. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("DossierDiff");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierDiff that
                && added.equals(that.added)
                && removed.equals(that.removed)
                && changed.equals(that.changed)
                && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(added, removed, changed, members);
    }

    /**
     * Returns one line for each entity that is added (+), removed (-) or changed (~), and for each member of the dossier;
     * under what is changed, a line for each place.
     *
     * @return the lines, joined by line feeds; or {@code no differences}
     */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        members.forEach(member -> lines.add("~ " + member));
        removed.forEach(entity -> lines.add("- " + entity));
        added.forEach(entity -> lines.add("+ " + entity));
        changed.forEach(change -> lines.add("~ " + change));
        return lines.isEmpty() ? "no differences" : String.join("\n", lines);
    }
}
