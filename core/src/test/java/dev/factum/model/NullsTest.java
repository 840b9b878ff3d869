package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.factum.lineage.Lineage;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Null to every public entry of values: a NullPointerException, at once, that names what was null. That of all modules is
 * swept in the examples; this is what core knows of itself.
 */
class NullsTest {
    private static final Set<Class<?>> CONTAINERS =
            Set.of(Optional.class, Iterable.class, Map.class, Map.Entry.class, Set.class, List.class);

    private static final Map<Class<?>, Object> VALUES = values();

    private static Map<Class<?>, Object> values() {
        Map<Class<?>, Object> values = new HashMap<>();
        Problem problem = Rule.of("a.b: A must be b").missingAt("");
        for (Object value : List.of(
                "1",
                Samples.KIM_ID,
                Samples.PARADE_ID,
                Samples.BBC_ID,
                Samples.CLAIM_ID,
                Country.of("KP"),
                Language.ENGLISH,
                Edtf.parse("2025"),
                URI.create("urn:x:y"),
                Instant.EPOCH,
                Duration.ofSeconds(1),
                BigDecimal.ONE,
                Integer.valueOf(1),
                Optional.empty(),
                Map.entry("a", "b"),
                DayOfWeek.MONDAY,
                Role.HOST,
                EventKind.WAR,
                EventCategory.DOMESTIC,
                SourceKind.BOOK,
                OfficeKind.MINISTER,
                Predicate.WEARS,
                Confidence.of(50),
                Samples.ATTENDANCE.topic(),
                Digest.parse("md5:00"),
                SourceText.of("1"),
                new QuoteLocation.Found(Samples.TEXT_SPAN, true, true),
                new QuoteLocation.Ambiguous(List.of(Samples.TEXT_SPAN, Samples.TEXT_SPAN), true, true),
                new QuoteLocation.Absent(Optional.empty()),
                new QuoteLocation.Passage(Samples.TEXT_SPAN, "1", 1),
                Rule.of("a: B"),
                problem,
                Report.of(List.of(problem)),
                Severity.INFO,
                new byte[0],
                new Object[0])) {
            values.put(value.getClass(), value);
        }
        for (Shape<?> shape : Samples.shapes()) {
            Object sample = Samples.all().stream()
                    .filter(shape.type()::isInstance)
                    .findFirst()
                    .orElseThrow();
            values.put(shape.type(), sample);
        }
        values.put(int.class, 1);
        values.put(boolean.class, true);
        values.put(Edtf.class, Edtf.parse("2025"));
        values.put(EntityRef.class, Samples.KIM_ID);
        values.put(Proposition.class, Samples.ATTENDANCE);
        values.put(PropertyValue.class, Samples.REFERENCE);
        values.put(Locator.class, Samples.PAGE);
        values.put(Iterable.class, List.of());
        values.put(List.class, List.of());
        values.put(Set.class, Set.of());
        values.put(Map.class, Map.of());
        values.put(Map.Entry.class, Map.entry("a", "b"));
        values.put(Object.class, "x");
        values.put(CharSequence.class, "x");
        return values;
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        Object value = VALUES.get(type);
        assertThat(value).as("no value of " + type).isNotNull();
        return value;
    }

    static Stream<Class<?>> types() {
        return Samples.shapes().stream().map(Shape::type);
    }

    /** What is null to a setter of one value is named by the attribute. */
    @ParameterizedTest
    @MethodSource("types")
    void builderMethodsNameTheAttribute(Class<?> type) throws ReflectiveOperationException {
        Set<String> attributes = attributes(type);
        Object sample = value(type);
        Class<?> builderType = Class.forName(type.getName() + "$Builder");
        List<Method> methods = methods(builderType);
        assertThat(methods).as("attributes have methods").hasSizeGreaterThan(attributes.size());
        for (Method method : methods) {
            for (int i = 0; i < method.getParameterCount(); i++) {
                Object builder = type.getMethod("toBuilder").invoke(sample);
                String message = messageOfNull(builder, method, i);
                if (isContainer(method.getParameterTypes()[i])) {
                    continue;
                }
                String expected = method.getName().equals("from")
                        ? "instance"
                        : method.getName().startsWith("add") || method.getName().startsWith("put")
                                ? attribute(method.getName(), attributes)
                                : method.getName();
                assertThat(message).as(method.toString()).startsWith(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void elementsThatAreNullNameTheAttribute(Class<?> type) throws ReflectiveOperationException {
        Set<String> attributes = attributes(type);
        for (Method method : methods(Class.forName(type.getName() + "$Builder"))) {
            Class<?> parameter = method.getParameterTypes()[0];
            Object holder = null;
            if (parameter == Iterable.class) {
                holder = Arrays.asList((Object) null);
            } else if (parameter == Map.class) {
                boolean names = method.getName().endsWith("ames");
                holder = Collections.singletonMap(names ? Language.ENGLISH : "a", null);
            } else if (parameter.isArray()) {
                holder = java.lang.reflect.Array.newInstance(parameter.getComponentType(), 1);
            }
            if (holder != null) {
                Object builder = type.getMethod("toBuilder").invoke(value(type));
                String message = messageOf(builder, method, new Object[] {holder});
                assertThat(message)
                        .as(method.toString())
                        .startsWith(attribute(method.getName(), attributes)
                                + (parameter == Map.class ? " value" : " element"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void withMethodsNameTheAttribute(Class<?> type) throws ReflectiveOperationException {
        List<Method> methods = methods(type).stream()
                .filter(method -> method.getName().startsWith("with"))
                .toList();
        assertThat(methods).isNotEmpty();
        for (Method method : methods) {
            if (method.getParameterTypes()[0].isPrimitive()) {
                continue;
            }
            String message = messageOfNull(value(type), method, 0);
            if (!isContainer(method.getParameterTypes()[0])) {
                String name = method.getName();
                assertThat(message)
                        .as(method.toString())
                        .isEqualTo(Character.toLowerCase(name.charAt(4)) + name.substring(5));
            }
        }
    }

    /** Static methods and constructors name the parameter; the parameter has the attribute's name. */
    @Test
    void factoriesAndConstructorsNameTheParameter() throws ReflectiveOperationException {
        List<String> seen = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            List<Executable> executables = new ArrayList<>(List.of(type.getConstructors()));
            Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() == type)
                    .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                    .forEach(executables::add);
            for (Executable executable : executables) {
                for (int i = 0; i < executable.getParameterCount(); i++) {
                    Parameter parameter = executable.getParameters()[i];
                    if (!parameter.getType().isPrimitive()) {
                        String message = messageOfNull(null, executable, i);
                        seen.add(type.getSimpleName() + "." + executable.getName() + "(" + parameter.getName() + ")");
                        List<String> names = names(type, parameter);
                        assertThat(names)
                                .as(executable + " of null " + parameter.getName() + ": " + message)
                                .anyMatch(message::contains);
                    }
                }
            }
        }
        assertThat(seen)
                .contains(
                        "Country.of(code)",
                        "LeaderId.valueOf(value)",
                        "Digest.parse(text)",
                        "Topic.dev.factum.model.Topic(about)");
    }

    @Test
    void otherMethodsRejectNull() throws ReflectiveOperationException {
        List<String> silent = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            Object target = type.isInterface() || type == Lineage.class || Throwable.class.isAssignableFrom(type)
                    ? null
                    : type.getSimpleName().equals("Builder") ? Report.builder() : value(type);
            if (target == null) {
                continue;
            }
            for (Method method : methods(type)) {
                if (method.getName().startsWith("with")
                        || method.getName().equals("equals")
                        || method.getDeclaringClass().getPackageName().startsWith("java.")) {
                    continue;
                }
                for (int i = 0; i < method.getParameterCount(); i++) {
                    if (!method.getParameterTypes()[i].isPrimitive() && !rejectsNull(target, method, i)) {
                        silent.add(type.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<Class<?>> publicTypes() {
        List<Class<?>> types = new ArrayList<>(types().toList());
        types.addAll(List.of(
                LeaderId.class,
                EventId.class,
                SourceId.class,
                ClaimId.class,
                Country.class,
                EntityRef.class,
                Language.class,
                Digest.class,
                SourceText.class,
                QuoteLocation.Found.class,
                QuoteLocation.Ambiguous.class,
                QuoteLocation.Absent.class,
                QuoteLocation.Passage.class,
                Role.class,
                EventKind.class,
                EventCategory.class,
                SourceKind.class,
                OfficeKind.class,
                Predicate.class,
                Topic.class,
                Credibility.class,
                Confidence.class,
                ConfidenceLevel.class,
                WordOfEstimativeProbability.class,
                DniLikelihood.class,
                Reliability.class,
                Rating.class,
                Lineage.class,
                Rule.class,
                Problem.class,
                Report.class,
                Report.Builder.class,
                InvalidValueException.class));
        return types;
    }

    /** What a message may call a parameter: by its own name, or as an attribute of the record. */
    private static List<String> names(Class<?> type, Parameter parameter) {
        List<String> names = new ArrayList<>(List.of(parameter.getName()));
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() == parameter.getType())
                    .forEach(component -> names.add(component.getName()));
        }
        return names;
    }

    private static boolean isContainer(Class<?> type) {
        return type.isArray() || CONTAINERS.contains(type);
    }

    private static Set<String> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getDeclaringClass() == type)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The attribute that {@code addAlias}, {@code addAllAliases} and {@code aliases} set. */
    private static String attribute(String method, Set<String> attributes) {
        String stem = method.replaceFirst("^(addAll|putAll|add|put)(?=[A-Z])", "");
        if (stem.equals(method)) {
            return method;
        }
        // the plural of alias, party and office begins with all but their last letter
        String start = Character.toLowerCase(stem.charAt(0)) + stem.substring(1, stem.length() - 1);
        return attributes.stream()
                .filter(attribute -> attribute.startsWith(start))
                .max(Comparator.comparing(String::length))
                .orElseGet(() -> fail("no attribute for " + method));
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && method.getParameterCount() > 0
                        && method.getDeclaringClass() != Object.class)
                .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                .toList();
    }

    private static String messageOfNull(Object target, Executable executable, int index)
            throws ReflectiveOperationException {
        Object[] arguments = Arrays.stream(executable.getParameterTypes())
                .map(NullsTest::value)
                .toArray();
        arguments[index] = null;
        return messageOf(target, executable, arguments);
    }

    private static String messageOf(Object target, Executable executable, Object[] arguments)
            throws ReflectiveOperationException {
        executable.setAccessible(true);
        try {
            if (executable instanceof Method method) {
                method.invoke(target, arguments);
            } else {
                ((Constructor<?>) executable).newInstance(arguments);
            }
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(executable.toString()).isInstanceOf(NullPointerException.class);
            return String.valueOf(e.getCause().getMessage());
        }
        return fail("took null: " + executable);
    }

    private static boolean rejectsNull(Object target, Method method, int index) throws ReflectiveOperationException {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(NullsTest::value).toArray();
        arguments[index] = null;
        method.setAccessible(true);
        try {
            method.invoke(target, arguments);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException;
        }
    }
}
