package dev.factum.jackson;

import static dev.factum.jackson.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Bytes are UTF-8 if, and only if, the JDK's strict decoder takes them. */
class Utf8Properties {
    @Property(tries = 5000)
    void isWhatTheJdkTakes(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 20) int cut) {
        Utf8 utf8 = new Utf8();
        int first = Math.min(cut, bytes.length);
        int bad = utf8.firstBad(bytes, 0, first);
        bad = bad >= 0 ? bad : utf8.firstBad(bytes, first, bytes.length);

        assertThat(bad < 0 && utf8.isWhole()).isEqualTo(isUtf8(bytes));
        if (bad >= 0) {
            assertThat(isUtf8(Arrays.copyOf(bytes, bad + 1))).as("wrong there").isFalse();
        }
    }

    @Property(tries = 300)
    void allCharactersAreTaken(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(new Utf8().firstBad(bytes, 0, bytes.length)).isEqualTo(-1);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Integer> edges = Arbitraries.of(
                0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
                0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF);
        return edges.map(Integer::byteValue).array(byte[].class).ofMaxSize(24);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
