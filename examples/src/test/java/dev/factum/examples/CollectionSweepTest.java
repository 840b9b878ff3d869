package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No collection that a value hands out can be changed, whether it holds something or not. */
class CollectionSweepTest {
    /** A change that a collection must refuse. */
    private interface Change {
        void make();
    }

    private static final List<Class<?>> TYPES = PublicMembers.types();
    private static final Instances INSTANCES = Instances.gathered(TYPES);

    private final Set<String> changeable = new TreeSet<>();

    /** How many collections each method handed out: empty ones, and others. */
    private final Map<String, int[]> seen = new TreeMap<>();

    @Test
    void noCollectionCanBeChanged() {
        for (Class<?> type : TYPES) {
            for (Object value : INSTANCES.of(type)) {
                PublicMembers.of(type).stream()
                        .filter(member -> member instanceof Method method && isAccessor(method))
                        .forEach(member -> tryAll(PublicMembers.name(type, member), answer(value, (Method) member)));
            }
        }

        assertThat(changeable).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(seen.entrySet().stream()
                        .filter(one -> one.getValue()[1] == 0)
                        .map(Map.Entry::getKey))
                .as("never seen with something in them")
                .containsExactly("QuoteLocation.Absent.places");
    }

    /** Constants and factories hand out collections, too. */
    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !method.getName().equals("toBuilder")
                && (Collection.class.isAssignableFrom(method.getReturnType())
                        || Map.class.isAssignableFrom(method.getReturnType())
                        || method.getReturnType() == Optional.class);
    }

    private static Object answer(Object value, Method method) {
        try {
            method.setAccessible(true);
            return method.invoke(Modifier.isStatic(method.getModifiers()) ? null : value);
        } catch (InvocationTargetException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void tryAll(String where, Object answer) {
        if (answer instanceof Optional<?> optional) {
            optional.ifPresent(one -> tryAll(where, one));
        } else if (answer instanceof Map<?, ?> map) {
            count(where, map.isEmpty());
            tryMap(where, map);
        } else if (answer instanceof Collection<?> collection) {
            count(where, collection.isEmpty());
            tryCollection(where, collection);
        }
    }

    private void count(String where, boolean isEmpty) {
        seen.computeIfAbsent(where, any -> new int[2])[isEmpty ? 0 : 1]++;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what is put in is refused, whatever it is
    private void tryCollection(String where, Collection collection) {
        List<Object> before = new ArrayList<>(collection);
        Object one = before.isEmpty() ? "x" : before.get(0);
        refuses(where + ".add", collection, before, () -> collection.add(one));
        refuses(where + ".addAll", collection, before, () -> collection.addAll(List.of(one)));
        if (collection instanceof List list) {
            refuses(where + ".add(0)", collection, before, () -> list.add(0, one));
            refuses(
                    where + ".listIterator.add",
                    collection,
                    before,
                    () -> list.listIterator().add(one));
        }
        if (before.isEmpty()) {
            return;
        }
        refuses(where + ".remove", collection, before, () -> collection.remove(one));
        refuses(where + ".removeIf", collection, before, () -> collection.removeIf(any -> true));
        refuses(where + ".removeAll", collection, before, () -> collection.removeAll(before));
        refuses(where + ".retainAll", collection, before, () -> collection.retainAll(List.of()));
        refuses(where + ".clear", collection, before, collection::clear);
        refuses(where + ".iterator.remove", collection, before, () -> {
            Iterator<?> iterator = collection.iterator();
            iterator.next();
            iterator.remove();
        });
        if (collection instanceof List list) {
            refuses(where + ".set", collection, before, () -> list.set(0, one));
            refuses(where + ".remove(0)", collection, before, () -> list.remove(0));
            refuses(where + ".replaceAll", collection, before, () -> list.replaceAll(any -> any));
            if (before.size() > 1) {
                refuses(where + ".sort", collection, before, () -> list.sort((some, other) -> 0));
            }
            refuses(
                    where + ".subList.clear",
                    collection,
                    before,
                    () -> list.subList(0, 1).clear());
            refuses(where + ".listIterator.set", collection, before, () -> {
                ListIterator iterator = list.listIterator();
                iterator.next();
                iterator.set(one);
            });
        }
        before.stream().limit(2).forEach(element -> tryAll(where + ".element", element));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what is put in is refused, whatever it is
    private void tryMap(String where, Map map) {
        List<Object> before = new ArrayList<>(map.entrySet());
        Object key = map.isEmpty() ? "x" : map.keySet().iterator().next();
        Object value = map.isEmpty() ? "x" : map.values().iterator().next();
        refuses(where + ".put", map.entrySet(), before, () -> map.put(key, value));
        refuses(where + ".putAll", map.entrySet(), before, () -> map.putAll(Map.of(key, value)));
        if (map.isEmpty()) {
            return;
        }
        refuses(where + ".remove", map.entrySet(), before, () -> map.remove(key));
        refuses(where + ".clear", map.entrySet(), before, map::clear);
        refuses(where + ".replaceAll", map.entrySet(), before, () -> map.replaceAll((any, other) -> other));
        refuses(where + ".compute", map.entrySet(), before, () -> map.compute(key, (any, other) -> null));
        refuses(where + ".merge", map.entrySet(), before, () -> map.merge(key, value, (some, other) -> null));
        refuses(
                where + ".keySet.remove",
                map.entrySet(),
                before,
                () -> map.keySet().remove(key));
        refuses(
                where + ".values.clear",
                map.entrySet(),
                before,
                () -> map.values().clear());
        refuses(
                where + ".entrySet.clear",
                map.entrySet(),
                before,
                () -> map.entrySet().clear());
        refuses(
                where + ".entry.setValue",
                map.entrySet(),
                before,
                () -> ((Map.Entry) map.entrySet().iterator().next()).setValue(value));
        refuses(where + ".keySet.iterator.remove", map.entrySet(), before, () -> {
            Iterator<?> iterator = map.keySet().iterator();
            iterator.next();
            iterator.remove();
        });
        if (map instanceof NavigableMap navigable) {
            refuses(where + ".pollFirst", map.entrySet(), before, navigable::pollFirstEntry);
            refuses(
                    where + ".headMap.clear",
                    map.entrySet(),
                    before,
                    () -> navigable.tailMap(key).clear());
        }
        before.stream().limit(2).forEach(entry -> tryAll(where + ".value", ((Map.Entry<?, ?>) entry).getValue()));
    }

    private void refuses(String what, Collection<?> now, List<Object> before, Change change) {
        try {
            change.make();
            changeable.add(what);
        } catch (UnsupportedOperationException e) {
            assertThat(new ArrayList<Object>(now)).as(what).isEqualTo(before);
        }
    }
}
