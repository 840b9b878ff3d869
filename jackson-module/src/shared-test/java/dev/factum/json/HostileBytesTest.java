package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, and wherever they stand: a value, or an exception of Jackson that says where. */
class HostileBytesTest {
    static Stream<HostileJson.Piece> pieces() {
        return HostileJson.pieces();
    }

    @Test
    void noPieceIsThereTwice() {
        assertThat(pieces().map(HostileJson.Piece::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isReadOrRefusedWhereverItStands(HostileJson.Piece piece) {
        judge(piece);
    }

    static void judge(HostileJson.Piece piece) {
        DocumentPlace.all().forEach(place -> {
            byte[] bytes = place.with(piece.bytes());
            for (Mapper mapper : List.of(Jackson.LENIENT, Jackson.STRICT, Jackson.COERCING)) {
                Object value = readOrRefused(bytes, place.type(), mapper);
                if (piece.verdict() == HostileJson.Verdict.REFUSED && !isSpaceAfterTheEnd(piece, place)) {
                    assertThat(value).as("%s", place).isNull();
                }
                if (piece.verdict() == HostileJson.Verdict.JSON && place.unknown() && mapper == Jackson.LENIENT) {
                    assertThat(value).as("%s", place).isNotNull();
                    isKept(place, piece, value);
                }
            }
        });
    }

    private static boolean isSpaceAfterTheEnd(HostileJson.Piece piece, DocumentPlace place) {
        return place.name().equals("after the end") && piece.text().isBlank();
    }

    /** What is JSON is written back as it was, digit by digit; only the order of members may be another. */
    private static void isKept(DocumentPlace place, HostileJson.Piece piece, Object value) {
        String written = Jackson.LENIENT.writeValueAs(place.type(), value);
        List<String> tokens = Jackson.LENIENT.tokens(piece.text());
        assertThat(Collections.indexOfSubList(Jackson.LENIENT.tokens(written), tokens))
                .as("%s", place)
                .isNotNegative();
        assertThat(Jackson.LENIENT.readValue(written, place.type()))
                .as("%s", place)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isReadOrRefusedByteByByte(HostileJson.Piece piece) {
        DocumentPlace.all().forEach(place -> {
            byte[] bytes = place.with(piece.bytes());
            Object whole = readOrRefused(bytes, place.type(), Jackson.LENIENT);
            Object slow = readOrRefused(() -> Jackson.LENIENT.readValue(new Trickle(bytes), place.type()));
            assertThat(slow).as("%s", place).isEqualTo(whole);
            String text = new String(bytes, StandardCharsets.UTF_8);
            Object chars = readOrRefused(() -> Jackson.LENIENT.readValue(new StringReader(text), place.type()));
            if (piece.verdict() != HostileJson.Verdict.EITHER
                    && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
                assertThat(chars).as("%s", place).isEqualTo(whole);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isReadOrRefusedByAMapperThatTakesNearlyAnythingForJson(HostileJson.Piece piece) {
        DocumentPlace.all().forEach(place -> {
            Object value = readOrRefused(place.with(piece.bytes()), place.type(), Jackson.LOOSE);
            if (value != null) {
                String written = Jackson.LENIENT.writeValueAs(place.type(), value);
                assertThat(Jackson.LENIENT.readValue(written, place.type()))
                        .as("%s", place)
                        .isEqualTo(value);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "dossier"})
    void noBeginningOfADocumentIsADocument(String file) {
        Golden golden = golden(file);
        byte[] bytes = golden.text().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(readOrRefused(Arrays.copyOf(bytes, length), golden.type(), Jackson.LENIENT))
                    .as("%s bytes", length)
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "dossier"})
    void noByteCanBeTakenOutOfTheFormOfADocument(String file) {
        Golden golden = golden(file);
        String text = golden.text();
        for (int at = 0; at < text.length(); at++) {
            if ("{}[]:\"".indexOf(text.charAt(at)) >= 0) {
                String without = text.substring(0, at) + text.substring(at + 1);
                assertThat(readOrRefused(without.getBytes(StandardCharsets.UTF_8), golden.type(), Jackson.LENIENT))
                        .as(without)
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void theEncodingsOfJsonAreRead(String charset) {
        for (Golden golden : List.of(golden("claim"), golden("dossier"))) {
            Object value = Jackson.LENIENT.readValue(golden.text(), golden.type());
            for (String mark : List.of("", "\ufeff")) {
                byte[] bytes = (mark + golden.text()).getBytes(Charset.forName(charset));
                assertThat((Object) Jackson.LENIENT.readValue(bytes, golden.type()))
                        .isEqualTo(value);
                for (int cut = 1; cut < 8; cut++) {
                    assertThat(readOrRefused(Arrays.copyOf(bytes, bytes.length - cut), golden.type(), Jackson.LENIENT))
                            .isNull();
                }
            }
        }
    }

    private static Golden golden(String file) {
        return new Golden(file, file.equals("claim") ? Claim.class : Dossier.class);
    }

    /** Returns null for what is refused, and for null. */
    static @Nullable Object readOrRefused(byte[] bytes, Class<?> type, Mapper mapper) {
        return readOrRefused(() -> mapper.readValue(bytes, type));
    }

    private interface Reading {
        @Nullable
        Object read();
    }

    private static @Nullable Object readOrRefused(Reading reading) {
        @Nullable Object[] read = new Object[1];
        Throwable thrown = catchThrowable(() -> read[0] = reading.read());
        if (thrown == null) {
            return read[0];
        }
        if (thrown instanceof CharConversionException || thrown.getCause() instanceof CharConversionException) {
            // so are bytes refused that are no characters of UTF-32
            assertThat(thrown).hasMessageContaining("UTF-32");
            return null;
        }
        Refusal refusal = Jackson.refusal(thrown);
        if (refusal.kinds().contains("StreamConstraintsException")) {
            // Jackson does not say where a limit was met
            assertThat(refusal.message()).contains("exceeds the maximum");
        } else {
            assertThat(refusal.fullMessage()).isNotBlank();
            assertThat(refusal.line()).isPositive();
        }
        return null;
    }

    /** Gives one byte at a time. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream bytes;

        Trickle(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            return bytes.read(to, offset, Math.min(1, length));
        }
    }
}
