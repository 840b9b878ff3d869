package dev.factum.examples;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What applications can call, of all modules. */
final class PublicMembers {
    private PublicMembers() {}

    /** The public types, with those nested in them. */
    static List<Class<?>> types() {
        List<Class<?>> all = new ArrayList<>();
        for (String module : PublicTypes.MODULES) {
            try {
                PublicTypes.of(module).forEach(type -> addWithNested(type, all));
            } catch (IOException | ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return all;
    }

    private static void addWithNested(Class<?> type, List<Class<?>> all) {
        all.add(type);
        Stream.of(type.getDeclaredClasses())
                .filter(nested -> Modifier.isPublic(nested.getModifiers()))
                .forEach(nested -> addWithNested(nested, all));
    }

    /** What only our own modules can see: shapes and codecs. */
    private static boolean isHidden(Class<?> type) {
        return Set.of("dev.factum.shape", "dev.factum.codec").contains(type.getPackageName());
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dev.factum.");
    }

    /**
     * Public constructors, static methods, and methods: those that types which are not public hand on, too, but none that
     * takes what applications cannot name.
     */
    static List<Executable> of(Class<?> type) {
        List<Executable> members = new ArrayList<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            members.add(constructor);
        }
        for (Method method : type.getMethods()) {
            boolean isOwn = method.getDeclaringClass() == type
                    || (isOurs(method.getDeclaringClass())
                            && !Modifier.isPublic(method.getDeclaringClass().getModifiers()));
            if (isOwn && !method.isBridge() && !method.isSynthetic()) {
                members.add(method);
            }
        }
        members.removeIf(member -> Stream.of(member.getParameterTypes()).anyMatch(PublicMembers::isHidden));
        return members;
    }

    /** A name that people know it by. */
    static String name(Class<?> type, Executable member) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return name + "." + (member instanceof Method ? member.getName() : "new");
    }
}
