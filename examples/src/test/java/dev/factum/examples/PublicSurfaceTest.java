package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all modules show is made for users: values come from factories and builders, and nothing generated is seen. */
class PublicSurfaceTest {
    private static final List<Class<?>> TYPES = PublicMembers.types();

    /** Modules of Jackson are made by {@code new}, as everywhere; the documentation of both says so. */
    private static boolean isModuleOfJackson(Class<?> type) {
        return type.getSimpleName().equals("FactumModule");
    }

    @Test
    void onlyRecordsExceptionsAndModulesAreMadeByNew() {
        assertThat(TYPES.stream()
                        .filter(type ->
                                !type.isRecord() && !Throwable.class.isAssignableFrom(type) && !isModuleOfJackson(type))
                        .filter(PublicSurfaceTest::hasVisibleConstructor)
                        .map(Class::getName))
                .isEmpty();
    }

    /** Nobody can extend a class that is final, whatever its constructors. */
    private static boolean hasVisibleConstructor(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .map(Constructor::getModifiers)
                .anyMatch(modifiers -> Modifier.isPublic(modifiers)
                        || (Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers())));
    }

    @Test
    void nothingGeneratedIsInASignature() {
        List<String> lines = Signatures.of(
                TYPES.stream().filter(type -> type.getEnclosingClass() == null).toList());

        assertThat(lines).hasSizeGreaterThan(1500);
        assertThat(lines.stream().filter(line -> line.matches(".*\\b(Immutable|With)[A-Z]\\w*.*")))
                .isEmpty();
    }

    /** What is hidden in a package that is not exported to everybody is in no signature, but those of our own lists. */
    @Test
    void signaturesNameWhatEverybodySees() {
        assertThat(TYPES.stream()
                        .filter(type -> !List.of("Shapes", "DossierShape").contains(type.getSimpleName()))
                        .filter(type -> Signatures.of(List.of(type)).stream()
                                .anyMatch(line -> line.matches(
                                        ".*dev\\.factum\\.(copy|graph|serial|shape|codec|testing\\.provider)\\..*")))
                        .map(Class::getName))
                .isEmpty();
    }
}
