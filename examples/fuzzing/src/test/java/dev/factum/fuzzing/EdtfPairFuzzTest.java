package dev.factum.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfFormatter;
import dev.factum.time.Truth;
import dev.factum.time.YearSpan;
import dev.factum.validation.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any two times that can be read, on two lines: every question about them has an answer, and the answers fit together. */
class EdtfPairFuzzTest {
    private static final Period TOLERANCE = Period.of(1, 2, 3);

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "1984\n1984-06-02?",
                        "198X-XX-23\n2004-06~-%11",
                        "1985-04-12T23:20:30-04:00\n1985-04-13",
                        "1964/2008\n2004-06-01~/..",
                        "/1985-04-12\n2001-21",
                        "Y-17E7\nY171010000S3",
                        "1950S2\n-0044-03",
                        "[1667,1668,1670..1672]\n{1960,..1961-12}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "edtf.dict")
    @FuzzTest
    void everyQuestionHasAnAnswer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        if (end < 0) {
            return;
        }
        Optional<Edtf> one = read(text.substring(0, end));
        Optional<Edtf> other = read(text.substring(end + 1));
        if (one.isPresent() && other.isPresent()) {
            compare(one.get(), other.get());
            compare(one.get(), one.get());
        }
    }

    private static Optional<Edtf> read(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static void compare(Edtf one, Edtf other) {
        converse(one, other, Edtf::isBefore, Edtf::isAfter);
        converse(one, other, Edtf::overlaps, Edtf::overlaps);
        converse(one, other, Edtf::contains, Edtf::isDuring);
        converse(one, other, Edtf::equalTo, Edtf::equalTo);
        converse(one, other, (a, b) -> a.isBefore(b, TOLERANCE), (a, b) -> a.isAfter(b, TOLERANCE));
        converse(one, other, (a, b) -> a.overlaps(b, TOLERANCE), (a, b) -> a.overlaps(b, TOLERANCE));
        converse(one, other, (a, b) -> a.contains(b, TOLERANCE), (a, b) -> a.isDuring(b, TOLERANCE));
        converse(one, other, (a, b) -> a.equalTo(b, TOLERANCE), (a, b) -> a.equalTo(b, TOLERANCE));
        assertThat(one.meets(other)).isNotNull();
        assertThat(one.meets(other, TOLERANCE)).isNotNull();

        // what comes before something else is apart from it
        if (one.isBefore(other).isTrue()) {
            assertThat(one.overlaps(other).isTrue()).isFalse();
            assertThat(one.isAfter(other).isTrue()).isFalse();
            assertThat(one.equalTo(other).isTrue()).isFalse();
        }
        if (one.equalTo(other).isTrue()) {
            assertThat(one.overlaps(other).isFalse()).isFalse();
        }

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        YearSpan years = Edtf.yearsBetween(one, other);
        assertThat(years.toString()).isNotBlank();
        assertThat(Edtf.yearsBetween(other, one).toString()).isNotBlank();
        Stream.of(one.toLocalDate(), one.toYearMonth(), one.toYear(), one.toInstant())
                .forEach(converted -> assertThat(converted).isNotNull());
        assertThat(EdtfFormatter.of(Locale.ENGLISH).format(one)).isNotBlank();
    }

    private static void converse(
            Edtf one, Edtf other, BiFunction<Edtf, Edtf, Truth> asked, BiFunction<Edtf, Edtf, Truth> turned) {
        assertThat(asked.apply(one, other)).isEqualTo(turned.apply(other, one));
        assertThat(asked.apply(other, one)).isEqualTo(turned.apply(one, other));
    }
}
