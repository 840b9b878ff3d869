package dev.factum.examples;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What code outside of a module can be compiled against, in lines: each public type with its header, and below it, sorted,
 * what can be seen of it, be it declared there or in a type that is not public itself, as what is generated.
 */
final class Signatures {
    private final List<String> lines = new ArrayList<>();

    private Signatures() {}

    static List<String> of(List<Class<?>> types) {
        Signatures signatures = new Signatures();
        types.forEach(signatures::add);
        return signatures.lines;
    }

    private void add(Class<?> type) {
        lines.add(header(type));
        Set<String> members = new TreeSet<>();
        fields(type).map(Signatures::signature).forEach(members::add);
        Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor.getModifiers()))
                .map(Signatures::signature)
                .forEach(members::add);
        methods(type).map(Signatures::signature).forEach(members::add);
        members.forEach(member -> lines.add("    " + member));
        Stream.of(type.getDeclaredClasses())
                .filter(nested -> isVisible(nested.getModifiers()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(this::add);
    }

    private static String header(Class<?> type) {
        StringBuilder header = new StringBuilder(modifiers(type.getModifiers() & ~Modifier.STATIC));
        header.append(type.isSealed() ? "sealed " : "")
                .append(type.isAnnotation() ? "@interface" : type.isInterface() ? "interface" : kind(type))
                .append(' ')
                .append(type.getName())
                .append(variables(type.getTypeParameters()));
        if (type.getGenericSuperclass() != null && isNamed(type.getSuperclass())) {
            header.append(" extends ").append(name(type.getGenericSuperclass()));
        }
        String interfaces = Stream.of(type.getGenericInterfaces())
                .filter(one -> isNamed(raw(one)))
                .map(Signatures::name)
                .sorted()
                .collect(Collectors.joining(", "));
        header.append(interfaces.isEmpty() ? "" : " implements " + interfaces);
        if (type.isSealed()) {
            // a switch over them need not have a default
            String permitted = Stream.of(type.getPermittedSubclasses())
                    .filter(Signatures::isNamed)
                    .map(Class::getName)
                    .sorted()
                    .collect(Collectors.joining(", "));
            header.append(permitted.isEmpty() ? "" : " permits " + permitted);
        }
        return header.toString().replace("java.lang.", "");
    }

    private static String kind(Class<?> type) {
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static boolean isNamed(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type != Object.class
                && type != Record.class
                && type != Enum.class;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType one ? one.getRawType() : type);
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(field -> isVisible(field.getModifiers()));
    }

    /** Those of the type and of what it is made from that nobody else can name. */
    private static Stream<Method> methods(Class<?> type) {
        Map<List<Object>, Method> methods = new LinkedHashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> one = open.remove();
            Stream.of(one.getDeclaredMethods())
                    .filter(method -> isVisible(method.getModifiers()) && !method.isSynthetic())
                    .forEach(method -> methods.putIfAbsent(
                            List.of(method.getName(), List.of(method.getParameterTypes())), method));
            Stream.concat(Stream.ofNullable(one.getSuperclass()), Stream.of(one.getInterfaces()))
                    .filter(above -> !Modifier.isPublic(above.getModifiers()))
                    .forEach(open::add);
        }
        return methods.values().stream();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String signature(Field field) {
        return (modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName())
                .replace("java.lang.", "");
    }

    private static String signature(Executable member) {
        Type[] parameters = member.getGenericParameterTypes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            String name = name(parameters[i]);
            boolean isLast = i == parameters.length - 1;
            names.add(member.isVarArgs() && isLast ? name.substring(0, name.length() - 2) + "..." : name);
        }
        String variables = variables(member.getTypeParameters());
        String returned = member instanceof Method method ? name(method.getGenericReturnType()) + " " : "";
        String called = member instanceof Constructor<?> ? "new" : member.getName();
        String thrown = Arrays.stream(member.getGenericExceptionTypes())
                .map(Signatures::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return (modifiers(member.getModifiers() & Modifier.methodModifiers())
                        + (member instanceof Method method && method.isDefault() ? "default " : "")
                        + (variables.isEmpty() ? "" : variables + " ")
                        + returned
                        + called
                        + "("
                        + String.join(", ", names)
                        + ")"
                        + (thrown.isEmpty() ? "" : " throws " + thrown))
                .replace("java.lang.", "");
    }

    /** Without what means nothing to callers. */
    private static String modifiers(int modifiers) {
        int unseen = Modifier.PUBLIC | Modifier.NATIVE | Modifier.SYNCHRONIZED | Modifier.STRICT | Modifier.TRANSIENT;
        String text = Modifier.toString(modifiers & ~unseen & ~Modifier.INTERFACE);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String variables(TypeVariable<?>[] variables) {
        Function<TypeVariable<?>, String> bounded = variable -> {
            String bounds = Arrays.stream(variable.getBounds())
                    .filter(bound -> bound != Object.class)
                    .map(Signatures::name)
                    .collect(Collectors.joining(" & "));
            return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
        };
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(bounded).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String name(Type type) {
        return type.getTypeName();
    }
}
