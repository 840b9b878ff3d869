package dev.factum;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the exported packages: what users can see is public, and made for them. */
class PublicApiTest {
    private static final Set<String> EXPORTED = PublicTypes.exported(true);
    private static final Map<Class<?>, Boolean> FOR_USERS = new HashMap<>();
    private static final List<Class<?>> TYPES = PublicTypes.exported();

    /** What our own modules alone can see, they may implement. */
    private static Stream<Class<?>> typesForUsers() {
        return TYPES.stream().filter(type -> !type.getPackageName().equals("dev.factum.codec"));
    }

    private static boolean isForUsers(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (element.isPrimitive() || element.getPackageName().startsWith("java.")) {
            return true;
        }
        return PublicTypes.isVisible(element)
                && EXPORTED.contains(element.getPackageName())
                && !element.getSimpleName().startsWith("Immutable");
    }

    /** The classes that a type is written with. */
    private static void classes(Type type, Set<Type> seen, Set<Class<?>> found) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof Class<?> one) {
            found.add(one);
        } else if (type instanceof ParameterizedType one) {
            classes(one.getRawType(), seen, found);
            for (Type argument : one.getActualTypeArguments()) {
                classes(argument, seen, found);
            }
        } else if (type instanceof WildcardType one) {
            for (Type bound : one.getUpperBounds()) {
                classes(bound, seen, found);
            }
            for (Type bound : one.getLowerBounds()) {
                classes(bound, seen, found);
            }
        } else if (type instanceof TypeVariable<?> one) {
            for (Type bound : one.getBounds()) {
                classes(bound, seen, found);
            }
        } else if (type instanceof GenericArrayType one) {
            classes(one.getGenericComponentType(), seen, found);
        }
    }

    private static void check(String where, List<String> leaks, Type... signature) {
        for (Type type : signature) {
            Set<Class<?>> found = new HashSet<>();
            classes(type, new HashSet<>(), found);
            found.stream()
                    .filter(one -> !FOR_USERS.computeIfAbsent(one, PublicApiTest::isForUsers))
                    .forEach(one -> leaks.add(where + " shows " + one.getName()));
        }
    }

    private static Stream<Method> methodsForUsers(Class<?> type) {
        Stream<Method> open = Arrays.stream(type.getMethods());
        Stream<Method> handed = Modifier.isFinal(type.getModifiers())
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isProtected(method.getModifiers()));
        return Stream.concat(open, handed)
                .filter(method -> !method.isBridge()
                        && !method.isSynthetic()
                        && !method.getDeclaringClass().getPackageName().startsWith("java."));
    }

    @Test
    void packagesAreThoseOfTheDesign() {
        assertThat(EXPORTED)
                .contains("dev.factum.validation", "dev.factum.time", "dev.factum.model", "dev.factum.lineage");
        assertThat(TYPES).hasSizeGreaterThan(60);
    }

    @Test
    void signaturesNameWhatUsersCanSee() {
        List<String> leaks = new ArrayList<>();
        int methods = 0;
        for (Class<?> type : TYPES) {
            for (Method method : methodsForUsers(type).toList()) {
                String where = type.getName() + "." + method.getName();
                check(where, leaks, method.getGenericReturnType());
                check(where, leaks, method.getGenericParameterTypes());
                check(where, leaks, method.getGenericExceptionTypes());
                check(where, leaks, method.getTypeParameters());
                methods++;
            }
            for (Field field : type.getFields()) {
                check(type.getName() + "." + field.getName(), leaks, field.getGenericType());
            }
            for (Constructor<?> constructor : type.getConstructors()) {
                check(type.getName() + " constructor", leaks, constructor.getGenericParameterTypes());
            }
            check(type.getName(), leaks, type.getTypeParameters());
            if (type.isSealed() && type.isInterface()) {
                check(type.getName() + " permits", leaks, type.getPermittedSubclasses());
            }
        }

        assertThat(methods).isGreaterThan(1000);
        assertThat(leaks).isEmpty();
    }

    @Test
    void onlyRecordsAndExceptionsHavePublicConstructors() {
        assertThat(typesForUsers()
                        .filter(type -> !type.isRecord() && !Throwable.class.isAssignableFrom(type))
                        .filter(type -> type.getConstructors().length > 0
                                || (!Modifier.isFinal(type.getModifiers())
                                        && Arrays.stream(type.getDeclaredConstructors())
                                                .anyMatch(constructor ->
                                                        Modifier.isProtected(constructor.getModifiers())))))
                .isEmpty();
    }

    @Test
    void usersCanImplementFiltersAndRulesAlone() {
        assertThat(typesForUsers()
                        .filter(type -> !type.isEnum() && !type.isSealed() && !Modifier.isFinal(type.getModifiers()))
                        .filter(type -> type.isInterface()
                                || Arrays.stream(type.getDeclaredConstructors())
                                        .anyMatch(constructor -> Modifier.isPublic(constructor.getModifiers())
                                                || Modifier.isProtected(constructor.getModifiers())))
                        .map(Class::getName))
                .containsExactlyInAnyOrder("dev.factum.dossier.ClaimFilter", "dev.factum.dossier.IntegrityRule");
    }

    @Test
    void nothingGeneratedIsPublic() {
        assertThat(TYPES).extracting(Class::getSimpleName).noneMatch(name -> name.matches("(Immutable|With[A-Z]).*"));
    }

    @Test
    void theModuleRequiresJavaBaseAlone() {
        assertThat(PublicTypes.DESCRIPTOR.name()).isEqualTo("dev.factum.core");
        assertThat(PublicTypes.DESCRIPTOR.requires().stream()
                        .filter(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .containsExactly("java.base");
    }

    @Test
    void shapesAndCodecsAreForOurOwnModulesOnly() {
        assertThat(PublicTypes.DESCRIPTOR.exports().stream()
                        .filter(ModuleDescriptor.Exports::isQualified)
                        .map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrder("dev.factum.shape", "dev.factum.codec");
    }
}
