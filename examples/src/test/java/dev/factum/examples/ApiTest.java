package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users compile against is what {@code api.txt} of each module says: who changes it, changes that too, in the same
 * commit. The property {@code api.accept} writes the files anew.
 */
class ApiTest {
    private static final boolean ACCEPT = Boolean.getBoolean("api.accept");

    static List<String> modules() {
        return PublicTypes.MODULES;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void apiIsAsCommitted(String module) throws IOException, ClassNotFoundException {
        Path committed = PublicTypes.ROOT.resolve(module).resolve("api.txt");
        List<String> signatures = Signatures.of(PublicTypes.of(module));
        if (ACCEPT) {
            Files.write(committed, signatures);
        }
        List<String> accepted = Files.readAllLines(committed);

        assertThat(without(accepted, signatures))
                .as("gone from the API of %s; if that is meant, accept it as the README says", module)
                .isEmpty();
        assertThat(without(signatures, accepted))
                .as("new in the API of %s; if that is meant, accept it as the README says", module)
                .isEmpty();
        assertThat(signatures).isEqualTo(accepted);
    }

    /** Members are told apart by their types. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = qualified(lines);
        left.removeAll(qualified(others));
        return left;
    }

    private static List<String> qualified(List<String> lines) {
        List<String> qualified = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            boolean isMember = line.startsWith(" ");
            type = isMember ? type : line;
            qualified.add(isMember ? type + ":" + line : line);
        }
        return qualified;
    }

    /** What the listing must show, and what it must not. */
    @SuppressWarnings("unused")
    static class Sample {
        public static final int CONSTANT = 1;

        int hidden;

        Sample() {}

        protected Sample(String text) {}

        public <T extends Comparable<T>> List<? super T> sorted(T[] some, String... more) throws IOException {
            throw new IOException();
        }

        void packagePrivate() {}

        public static final class Nested extends Sample implements Comparable<Nested> {
            @Override
            public int compareTo(Nested other) {
                return 0;
            }
        }
    }

    @Test
    void aListingShowsWhatCanBeSeen() {
        assertThat(Signatures.of(List.of(Sample.class)))
                .containsExactly(
                        "class dev.factum.examples.ApiTest$Sample",
                        "    <T extends Comparable<T>> java.util.List<? super T> sorted(T[], String...) throws"
                                + " java.io.IOException",
                        "    protected new(String)",
                        "    static final int CONSTANT",
                        "final class dev.factum.examples.ApiTest$Sample$Nested implements"
                                + " Comparable<dev.factum.examples.ApiTest$Sample$Nested>",
                        "    <T extends Comparable<T>> java.util.List<? super T> sorted(T[], String...) throws"
                                + " java.io.IOException",
                        "    int compareTo(dev.factum.examples.ApiTest$Sample$Nested)",
                        "    new()");
    }
}
