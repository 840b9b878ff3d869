package dev.factum.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text, read as a time. */
class EdtfFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.of(
                        "1984",
                        "1984-06-02?",
                        "2004-06~-%11",
                        "198X-XX-23",
                        "-0044-03",
                        "1985-04-12T23:20:30-04:00",
                        "1964/2008",
                        "2004-06-01~/..",
                        "/1985-04-12",
                        "2001-21",
                        "Y-17E7",
                        "Y171010000S3",
                        "1950S2",
                        "[1667,1668,1670..1672]",
                        "{1960,..1961-12}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "edtf.dict")
    @FuzzTest
    void isRefusedOrLasts(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Edtf time;
        try {
            time = Edtf.parse(text);
        } catch (InvalidValueException e) {
            assertThat(e.report().problems()).isNotEmpty();
            return;
        }
        Edtf back = Edtf.parse(time.toString());
        assertThat(back).isEqualTo(time);
        assertThat(back.toString()).isEqualTo(time.toString());
        // answers for any time that can be read
        assertThat(time.earliest()).isEqualTo(back.earliest());
        assertThat(time.latest()).isEqualTo(back.latest());
    }
}
