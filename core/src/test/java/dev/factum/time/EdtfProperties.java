package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.validation.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class EdtfProperties {
    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<Edtf> values() {
        return Texts.any().map(Edtf::parse);
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.strings().withChars("0123456789X-?~%/.,[]{}YEST:Z+ ").ofMaxLength(24);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void parsingTheCanonicalTextGivesTheValue(@ForAll("values") Edtf value) {
        Edtf again = Edtf.parse(value.toString(), value.level());
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(again.level()).isEqualTo(value.level());
        assertThat(again.isQualified()).isEqualTo(value.toString().matches(".*[?~%].*"));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsAValueOrRejected(@ForAll("garbage") String text) {
        try {
            Edtf value = Edtf.parse(text);
            assertThat(Edtf.parse(value.toString())).isEqualTo(value);
        } catch (InvalidValueException e) {
            assertThat(e.report().problems()).hasSize(1);
            assertThat(e.getMessage()).contains("Edtf", "at position");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aChangedTextIsAValueOrRejected(
            @ForAll("texts") String text, @ForAll @IntRange(max = 40) int place, @ForAll("garbage") String change) {
        int at = Math.min(place, text.length());
        anyTextIsAValueOrRejected(text.substring(0, at) + change + text.substring(at));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void boundsAreOrdered(@ForAll("values") Edtf value) {
        Optional<LocalDateTime> earliest = value.earliest().dateTime();
        Optional<LocalDateTime> latest = value.latest().dateTime();
        if (earliest.isPresent() && latest.isPresent()) {
            assertThat(earliest.get()).isBeforeOrEqualTo(latest.get());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsTotalAndConsistentWithEquals(
            @ForAll("values") Edtf one, @ForAll("values") Edtf other, @ForAll("values") Edtf third) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one.compareTo(third)).isLessThanOrEqualTo(0);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void relationsOfQualifiedValuesAreUnknown(@ForAll("values") Edtf one, @ForAll("values") Edtf other) {
        if (one.isQualified() || other.isQualified()) {
            assertThat(one.isBefore(other)).isEqualTo(Truth.UNKNOWN);
            assertThat(one.overlaps(other)).isEqualTo(Truth.UNKNOWN);
            assertThat(one.contains(other)).isEqualTo(Truth.UNKNOWN);
            assertThat(one.equalTo(other)).isEqualTo(Truth.UNKNOWN);
            assertThat(one.meets(other)).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void relationsAgreeWithEachOther(@ForAll("values") Edtf one, @ForAll("values") Edtf other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.equalTo(other)).isEqualTo(other.equalTo(one));
        assertThat(one.isBefore(other)).isEqualTo(other.isAfter(one));
        assertThat(one.contains(other)).isEqualTo(other.isDuring(one));
        Truth apart = one.isBefore(other).or(one.isAfter(other));
        assertThat(apart.isTrue() && !one.overlaps(other).isFalse()).isFalse();
        assertThat(one.contains(other).isTrue() && !one.overlaps(other).isTrue())
                .isFalse();
        assertThat(one.meets(other).isTrue() && !one.isBefore(other).isTrue()).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyValueHasEnglishText(@ForAll("values") Edtf value) {
        assertThat(EdtfFormatter.of(Locale.ENGLISH).format(value)).isNotBlank().doesNotContain("{", "}");
    }

    @Property
    void daysComeBack(@ForAll @LongRange(min = -4_371_587, max = 2_932_896) long epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        assertThat(Edtf.of(date).toLocalDate()).contains(date);
        assertThat(Edtf.of(date)).hasToString(date.toString()).isEqualTo(Edtf.parse(date.toString()));
        assertThat(Edtf.of(date).earliest().dateTime()).contains(date.atStartOfDay());
        YearMonth month = YearMonth.from(date);
        assertThat(Edtf.of(month).toYearMonth()).contains(month);
        assertThat(Edtf.of(month)).hasToString(month.toString());
    }

    @Property
    void yearsComeBack(@ForAll @IntRange(min = Year.MIN_VALUE, max = Year.MAX_VALUE) int number) {
        Year year = Year.of(number);
        assertThat(Edtf.of(year).toYear()).contains(year);
        assertThat(Edtf.parse(Edtf.of(year).toString())).isEqualTo(Edtf.of(year));
    }

    @Property
    void instantsComeBack(
            @ForAll @LongRange(min = -377_705_116_800L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        assertThat(Edtf.of(instant).toInstant()).contains(instant);
        assertThat(Edtf.of(instant).earliest()).isEqualTo(new Bound.Global(instant));
        assertThat(Edtf.parse(Edtf.of(instant).toString())).isEqualTo(Edtf.of(instant));
    }

    @Property
    void yearsBetweenDaysAreThoseOfTheCalendar(
            @ForAll @LongRange(min = -4_371_587, max = 2_932_896) long one,
            @ForAll @LongRange(min = -4_371_587, max = 2_932_896) long other) {
        LocalDate from = LocalDate.ofEpochDay(one);
        LocalDate to = LocalDate.ofEpochDay(other);
        YearSpan span = Edtf.yearsBetween(Edtf.of(from), Edtf.of(to));
        assertThat(span.leastByCalendar()).hasValue(ChronoUnit.YEARS.between(from, to));
        assertThat(span.mostByCalendar()).hasValue(ChronoUnit.YEARS.between(from, to));
        assertThat(span.leastByNumbers()).hasValue(to.getYear() - from.getYear());
    }

    @Property
    void offsetsMoveTheInstant(@ForAll @IntRange(min = -1080, max = 1080) int minutes) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(minutes * 60);
        String text = "1985-04-12T23:20:30" + offset;
        assertThat(Edtf.parse(text).toInstant())
                .contains(LocalDateTime.of(1985, 4, 12, 23, 20, 30).toInstant(offset));
        assertThat(Edtf.parse(text)).hasToString(text);
    }
}
