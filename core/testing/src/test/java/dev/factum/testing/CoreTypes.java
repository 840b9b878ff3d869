package dev.factum.testing;

import dev.factum.model.Claim;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes of core, be it a folder or a jar. */
final class CoreTypes {
    private CoreTypes() {}

    private static ModuleReference core() throws URISyntaxException {
        Path home = Path.of(
                Claim.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(home).find("dev.factum.core").orElseThrow();
    }

    /** The packages that are exported to everybody. */
    static List<String> exported() throws URISyntaxException {
        return core().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    /** All classes of a package. */
    static List<Class<?>> of(String name) throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = core().open()) {
            for (String file : reader.list().sorted().toList()) {
                String type = file.replace('/', '.').replaceFirst("\\.class$", "");
                if (file.endsWith(".class")
                        && type.lastIndexOf('.') == name.length()
                        && type.startsWith(name)
                        && !type.endsWith("package-info")) {
                    types.add(Class.forName(type));
                }
            }
        }
        return types;
    }
}
