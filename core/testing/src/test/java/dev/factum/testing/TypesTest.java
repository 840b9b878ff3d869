package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.IntegrityRule;
import dev.factum.dossier.IntegrityRules;
import dev.factum.dossier.JsonSchemas;
import dev.factum.dossier.Phrases;
import dev.factum.model.Claim;
import dev.factum.model.Shapes;
import dev.factum.time.EdtfFormatter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public value type of core can be generated. */
class TypesTest {
    /** What is no value: functions that applications write, ways to write, lists of what there is. */
    private static final Set<String> NO_VALUES = Set.of(
            ClaimFilter.class.getName(),
            IntegrityRule.class.getName(),
            IntegrityRules.class.getName(),
            JsonSchemas.class.getName(),
            Phrases.class.getName(),
            EdtfFormatter.class.getName(),
            Shapes.class.getName(),
            "dev.factum.dossier.DossierShape");

    @Test
    void everyPublicValueTypeIsGenerated() throws Exception {
        List<Class<?>> missing = new ArrayList<>();
        int values = 0;
        for (Class<?> type : publicTypes()) {
            if (!type.isEnum() && !Throwable.class.isAssignableFrom(type) && !NO_VALUES.contains(type.getName())) {
                values++;
                if (!Factum.types().contains(type)) {
                    missing.add(type);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(values).isGreaterThan(80).isEqualTo(Factum.types().size());
    }

    @Test
    void shapesAreForThisPackageOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.showTo(String.class))
                .withMessage("ours must be a class of dev.factum.testing, but was java.lang.String");
    }

    @Test
    void otherTypesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factum.values(String.class))
                .withMessage("type must be one of Factum.types(), but was java.lang.String");
    }

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path home = Path.of(
                Claim.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        for (String name : exported(home)) {
            List<String> files;
            try (Stream<Path> all = Files.list(home.resolve(name.replace('.', '/')))) {
                files = all.map(file -> file.getFileName().toString()).sorted().toList();
            }
            for (String file : files) {
                if (file.endsWith(".class") && !file.contains("$") && !file.startsWith("package-info")) {
                    Class<?> type = Class.forName(name + "." + file.substring(0, file.length() - ".class".length()));
                    if (Modifier.isPublic(type.getModifiers())) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static List<String> exported(Path home) throws IOException {
        try (InputStream in = Files.newInputStream(home.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toList();
        }
    }
}
