package dev.factum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.factum.model.Claim;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may import what. */
class LayersTest {
    /** A layer imports only from layers before it. */
    private static final List<String> LAYERS = List.of(
            "copy",
            "serial",
            "validation",
            "graph",
            "time",
            "shape",
            "model",
            "lineage",
            "dossier",
            "verdict",
            "codec");

    private static final JavaClasses CORE = new ClassFileImporter().importPath(home());

    static Path home() {
        try {
            return Path.of(Claim.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] packages(Stream<String> layers) {
        return layers.map(layer -> "dev.factum." + layer + "..").toArray(String[]::new);
    }

    static Stream<String> layers() {
        return LAYERS.stream();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerKnowsNoneAboveIt(String layer) {
        String[] above = packages(LAYERS.stream().skip(LAYERS.indexOf(layer) + 1));
        check(noClasses()
                .that()
                .resideInAPackage("dev.factum." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above));
    }

    @Test
    void everyClassIsInALayer() {
        check(classes().should().resideInAnyPackage(packages(layers())));
        assertThat(CORE).as("read from " + home()).hasSizeGreaterThan(100);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages =
                CORE.stream().map(JavaClass::getPackage).distinct().toList();

        assertThat(packages)
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(one -> one.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    @Test
    void coreStandsOnTheJdkAlone() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.factum..", "java..", "org.jspecify.annotations", "org.immutables.value", ""));
    }

    @Test
    void noFieldCanBeChangedFromOutside() {
        check(fields().that().arePublic().should().beFinal());
        check(fields().that().areStatic().and().areNotPrivate().should().beFinal());
    }

    @Test
    void nothingReadsAClockByItself() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime"));
    }

    @Test
    void nothingPrints() {
        check(noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
    }
}
