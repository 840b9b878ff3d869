package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null to every public entry of all modules: a NullPointerException, at once, that names what was null. */
class NullSweepTest {
    private static final List<Class<?>> TYPES = PublicMembers.types();
    private static final Instances INSTANCES = Instances.gathered(TYPES);

    /** Types whose methods cannot be called by themselves. */
    private static final Map<String, String> OUT_OF_REACH =
            Map.of("dev.factum.dossier.IntegrityRule", "applications write it");

    /** What takes null, or names nothing, and why. */
    private static final Map<String, String> ALLOWED = Map.of(
            "Claim.contradicts of null in singleValued: null", "is asked for predicates, and no predicate is null",
            "Proposition.compare of null in singleValued: null", "is asked for predicates, and no predicate is null",
            "Lineage.hangingOn of null in others: says citation", "what is in others is a citation",
            "Phrases.get of null in parts: java.lang.IllegalArgumentException: key must be that of a phrase, but was 1",
                    "the key is looked at first",
            "Dossier.plus of null in batch: says entity", "what is in a batch is an entity");

    private final Set<String> wrong = new TreeSet<>();
    private int tried;

    @Test
    void everyTypeIsReached() {
        List<String> without = TYPES.stream()
                .filter(type -> INSTANCES.of(type).isEmpty() && !type.isEnum())
                .filter(type -> PublicMembers.of(type).stream()
                        .anyMatch(member -> !Modifier.isStatic(member.getModifiers()) && member instanceof Method))
                .map(Class::getName)
                .toList();

        assertThat(without).containsExactlyInAnyOrderElementsOf(OUT_OF_REACH.keySet());
    }

    @Test
    void everyEntryRefusesNullAndNamesIt() {
        for (Class<?> type : TYPES) {
            for (Executable member : PublicMembers.of(type)) {
                Object target = isStatic(member) ? null : target(type);
                if ((isStatic(member) || target != null) && !isOfLanguage(type, member)) {
                    nullsTo(type, target, member);
                }
            }
        }

        assertThat(wrong).containsExactlyInAnyOrderElementsOf(new TreeSet<>(ALLOWED.keySet()));
        assertThat(tried).isGreaterThan(1200);
    }

    private static boolean isStatic(Executable member) {
        return member instanceof Constructor<?> || Modifier.isStatic(member.getModifiers());
    }

    private static Object target(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return INSTANCES.of(type).stream().findFirst().orElse(null);
    }

    /** What the compiler writes: of any object and enum. */
    private static boolean isOfLanguage(Class<?> type, Executable member) {
        return member.getName().equals("equals")
                || (type.isEnum() && member.getName().equals("valueOf"));
    }

    private void nullsTo(Class<?> type, Object target, Executable member) {
        AnnotatedType[] annotated = member.getAnnotatedParameterTypes();
        for (int i = 0; i < member.getParameterCount(); i++) {
            Class<?> parameter = member.getParameterTypes()[i];
            if (parameter.isPrimitive() || annotated[i].isAnnotationPresent(Nullable.class)) {
                continue;
            }
            nullTo(type, target, member, i, null);
            for (Object holder : holders(parameter)) {
                nullTo(type, target, member, i, holder);
            }
        }
    }

    /** What holds null. */
    private static List<Object> holders(Class<?> type) {
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return List.of(Array.newInstance(type.getComponentType(), 1));
        }
        if (type == Iterable.class || type == List.class || type == Collection.class) {
            return List.of(Arrays.asList((Object) null));
        }
        if (type == Map.class) {
            return List.of(Collections.singletonMap(null, null));
        }
        return type == Set.class ? List.of(Collections.singleton(null)) : List.of();
    }

    private void nullTo(Class<?> type, Object target, Executable member, int index, Object given) {
        Object[] arguments = INSTANCES.arguments(member);
        arguments[index] = given;
        Parameter parameter = member.getParameters()[index];
        String what =
                PublicMembers.name(type, member) + (given == null ? " of null " : " of null in ") + parameter.getName();
        tried++;
        Throwable thrown = thrownBy(target, member, arguments);
        if (!(thrown instanceof NullPointerException)) {
            wrong.add(what + ": " + thrown);
        } else if (!isNamedByGenerator(member, parameter.getType())
                && names(type, member, parameter).noneMatch(name -> isNamed(name, thrown.getMessage()))) {
            wrong.add(what + ": says " + thrown.getMessage());
        }
    }

    /** By the code, or by the JVM, which knows parameters by their names. */
    private static boolean isNamed(String name, String message) {
        return message != null
                && (message.equals(name)
                        || message.startsWith(name + " ")
                        || message.endsWith("because \"" + name + "\" is null"));
    }

    /**
     * What a message may call a parameter: by its own name; if there are several, one of them; or as the attribute that it
     * becomes, of a record, or of the one that the method is named after.
     */
    private static Stream<String> names(Class<?> type, Executable member, Parameter parameter) {
        Stream<String> ofRecord = type.isRecord() && isStatic(member)
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
        String called = member.getName().replaceFirst("^(addAll|add|putAll|put|with)(?=[A-Z])", "");
        String attribute = Character.toLowerCase(called.charAt(0)) + called.substring(1);
        String one = parameter.getName().replaceFirst("s$", "").replaceFirst("ie$", "y");
        String many = attribute.replaceFirst("y$", "ie").replaceFirst("s$", "se") + "s";
        return Stream.concat(Stream.of(parameter.getName(), one, attribute, many), ofRecord);
    }

    /** Generated methods that take many values at once: their code does not name the attribute. */
    private static boolean isNamedByGenerator(Executable member, Class<?> parameter) {
        String name = member.getDeclaringClass().getSimpleName();
        boolean isGenerated = name.startsWith("With")
                || (name.equals("Builder")
                        && member.getDeclaringClass()
                                .getEnclosingClass()
                                .getSimpleName()
                                .startsWith("Immutable"));
        return isGenerated && (parameter.isArray() || parameter == Iterable.class || parameter == Map.class);
    }

    private static Throwable thrownBy(Object target, Executable member, Object[] arguments) {
        try {
            member.setAccessible(true);
            if (member instanceof Method method) {
                method.invoke(target, arguments);
            } else {
                ((Constructor<?>) member).newInstance(arguments);
            }
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(member.toString(), e);
        }
    }
}
