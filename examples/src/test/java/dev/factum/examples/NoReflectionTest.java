package dev.factum.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import dev.factum.jackson.FactumModule;
import dev.factum.model.Claim;
import dev.factum.model.Term;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Core and the Jackson modules look up no class, member or constructor at run time, so that they work in native images and
 * behind shrinkers, but for what is named here.
 *
 * <p>The codec binds two method handles, of methods that it names by constants, which a native image finds by itself. The
 * codes that open vocabularies know are read from the constants of their types, for JSON Schemas alone: these types, and the
 * files that are read, stand in {@code reachability-metadata.json}.
 */
class NoReflectionTest {
    private static final Set<String> OF_CLASSES = Set.of(
            "forName",
            "newInstance",
            "getField",
            "getFields",
            "getDeclaredField",
            "getDeclaredFields",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getRecordComponents",
            "getPermittedSubclasses",
            "getDeclaredClasses",
            "getClasses");

    private static final Set<String> MAY =
            Set.of("dev.factum.codec.FieldHandle", "dev.factum.codec.FieldsHandle", "dev.factum.shape.Vocabulary");

    private static final String METADATA = "META-INF/native-image/dev.factum/factum-core/reachability-metadata.json";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importLocations(Stream.of(Claim.class, FactumModule.class, dev.factum.jackson2.FactumModule.class)
                    .map(NoReflectionTest::home)
                    .toList());

    /** A folder of classes, or the jar where a build has come to that. */
    private static Location home(Class<?> type) {
        try {
            Path home = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(home) ? Location.of(home) : Location.of(new JarFile(home.toFile()));
        } catch (URISyntaxException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingIsLookedUpAtRunTime() {
        assertThat(CLASSES).hasSizeGreaterThan(500);
        noClasses()
                .that(DescribedPredicate.describe("may not", type -> !MAY.contains(type.getName())))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("look up by name", NoReflectionTest::looksUp))
                .check(CLASSES);
    }

    /** What may look something up does so: the list does not outlive its reasons. */
    @Test
    void whatMayLookSomethingUpDoes() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getAccessesFromSelf().stream().anyMatch(NoReflectionTest::looksUp))
                        .map(type -> type.getName()))
                .containsExactlyInAnyOrderElementsOf(MAY);
    }

    private static boolean looksUp(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.equals(Class.class.getName()) && OF_CLASSES.contains(name))
                || (owner.equals(ClassLoader.class.getName()) && name.equals("loadClass"))
                || (owner.equals(MethodHandles.Lookup.class.getName()) && name.matches("(find|unreflect|reveal).*"))
                || (owner.startsWith("java.lang.reflect.") && !owner.equals(Modifier.class.getName()))
                || owner.equals("java.util.ServiceLoader");
    }

    @Test
    void vocabulariesAndFilesAreInTheMetadata() throws IOException {
        JsonNode metadata;
        try (InputStream in = Claim.class.getClassLoader().getResourceAsStream(METADATA)) {
            metadata = JsonMapper.shared().readTree(in);
        }
        List<String> types = metadata.get("reflection").values().stream()
                .filter(one -> one.get("allPublicFields").booleanValue())
                .map(one -> one.get("type").stringValue())
                .toList();
        Set<String> vocabularies = PublicMembers.types().stream()
                .filter(type -> Term.class.isAssignableFrom(type) && type != Term.class)
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertThat(types).containsExactlyInAnyOrderElementsOf(vocabularies);

        List<String> files = metadata.get("resources").values().stream()
                .map(one -> one.has("glob")
                        ? one.get("glob").stringValue()
                        : one.get("bundle").stringValue().replace('.', '/') + "*.properties")
                .map(glob -> glob.replace(".", "\\.").replace("*", "[^/]*"))
                .toList();
        Path resources = PublicTypes.ROOT.resolve("core/src/main/resources");
        try (Stream<Path> all = Files.walk(resources)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("META-INF/"))
                            .filter(file -> files.stream().noneMatch(file::matches)))
                    .isEmpty();
        }
    }
}
