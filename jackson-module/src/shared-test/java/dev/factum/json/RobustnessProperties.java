package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever the bytes: a value that is written as it was read, or an exception of Jackson. */
class RobustnessProperties {
    private static final List<String> PIECES = List.of(
            "null",
            "7",
            "-1",
            "1.5",
            "true",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[null]",
            "{\"a\":1}",
            ",",
            ":",
            "}",
            "]",
            "\"type\":\"page\",",
            "\"name\":\"x\",",
            "\"id\":",
            "\\u0000",
            "\\ud800",
            "\u202E");

    @Provide
    Arbitrary<Golden> golden() {
        return Arbitraries.of(Golden.all().toList());
    }

    @Provide
    Arbitrary<String> piece() {
        return Arbitraries.of(PIECES);
    }

    @Property(tries = 2000)
    void replacedPieces(
            @ForAll("golden") Golden golden,
            @ForAll("piece") String piece,
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @IntRange(max = 12) int length) {
        String text = golden.text();
        int from = at % text.length();
        String changed = text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + length));
        readOrRefuse(golden, changed.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts another value in the place of one that stands there: mostly well-formed documents. */
    @Property(tries = 2000)
    void replacedValues(
            @ForAll("golden") Golden golden, @ForAll("piece") String piece, @ForAll @IntRange(max = 60) int which) {
        String[] parts = golden.text().split("(?<=:)(?=[\"\\[{0-9])", -1);
        int index = which % parts.length;
        parts[index] = parts[index].replaceFirst("^(\"[^\"]*\"|[0-9]+)", piece.replace("\\", "\\\\"));
        readOrRefuse(golden, String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void changedBytes(@ForAll("golden") Golden golden, @ForAll @IntRange(max = 1000) int at, @ForAll byte changed) {
        byte[] bytes = golden.text().getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;
        readOrRefuse(golden, bytes);
    }

    @Provide
    Arbitrary<Mapper> format() {
        return Arbitraries.of(Jackson.OTHER_FORMATS);
    }

    @Property(tries = 2000)
    void changedBytesOfOtherFormats(
            @ForAll("golden") Golden golden,
            @ForAll("format") Mapper mapper,
            @ForAll @IntRange(max = 1000) int at,
            @ForAll @Size(min = 1, max = 3) byte[] changed,
            @ForAll @IntRange(max = 3) int cut) {
        byte[] good = mapper.writeValueAsBytes(Jackson.LENIENT.readValue(golden.text(), golden.type()));
        byte[] bytes = Arrays.copyOf(good, good.length - (cut == 0 ? at % good.length : 0));
        int from = at % bytes.length;
        System.arraycopy(changed, 0, bytes, from, Math.min(changed.length, bytes.length - from));
        readOrRefuse(mapper, golden, bytes);
    }

    private static void readOrRefuse(Golden golden, byte[] bytes) {
        readOrRefuse(Jackson.LENIENT, golden, bytes);
    }

    private static void readOrRefuse(Mapper mapper, Golden golden, byte[] bytes) {
        Golden.declared(golden.type()).forEach(type -> {
            @Nullable Object[] read = new Object[1];
            Throwable thrown = catchThrowable(() -> read[0] = mapper.readValue(bytes, type));
            if (thrown != null) {
                assertThat(Jackson.refusal(thrown).fullMessage()).isNotBlank();
                return;
            }
            Object value = read[0];
            String written = Jackson.LENIENT.writeValueAsString(value);
            assertThat((Object) Jackson.LENIENT.readValue(written, type)).isEqualTo(value);
        });
    }
}
