package dev.factum;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of core, as they were compiled. */
public final class PublicTypes {
    static final ModuleDescriptor DESCRIPTOR = descriptor();

    private PublicTypes() {}

    /** All types, whoever can see them. */
    public static Stream<Class<?>> all() {
        return DESCRIPTOR.packages().stream().sorted().flatMap(one -> typesOf(one).stream());
    }

    /** The types that applications can see. */
    public static Stream<Class<?>> forUsers() {
        return exported(false).stream().flatMap(one -> typesOf(one).stream()).filter(PublicTypes::isVisible);
    }

    /** The types that applications can see, and those that our own modules alone can see. */
    static List<Class<?>> exported() {
        List<Class<?>> types = new ArrayList<>();
        exported(true)
                .forEach(one ->
                        typesOf(one).stream().filter(PublicTypes::isVisible).forEach(types::add));
        return types;
    }

    /** The packages that are exported, to everybody or, if wanted, to our own modules alone. */
    static Set<String> exported(boolean toOurOwn) {
        return DESCRIPTOR.exports().stream()
                .filter(exports -> toOurOwn || !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Public, and so are all that it is nested in. */
    static boolean isVisible(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
            if (!Modifier.isPublic(one.getModifiers()) || one.isAnonymousClass() || one.isLocalClass()) {
                return false;
            }
        }
        return true;
    }

    private static ModuleDescriptor descriptor() {
        try (InputStream in = Files.newInputStream(LayersTest.home().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> typesOf(String one) {
        try (Stream<Path> files = Files.list(LayersTest.home().resolve(one.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .<Class<?>>map(name -> load(one + "." + name.substring(0, name.length() - ".class".length())))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
