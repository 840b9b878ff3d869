package dev.factum.benchmarks;

import dev.factum.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Reading the times that occur most, beside what {@code java.time} needs for those that it can read.
 *
 * <p>The texts are taken from arrays in turn, so that no single text can be learnt by heart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class EdtfParsing {
    private static final int MASK = 15;

    private final String[] dates = new String[MASK + 1];
    private final String[] years = new String[MASK + 1];
    private final String[] instants = new String[MASK + 1];
    private final String[] offsetDateTimes = new String[MASK + 1];
    private final String[] intervals = new String[MASK + 1];
    private final String[] qualified = new String[MASK + 1];
    private int next;

    /** Makes the texts. */
    public EdtfParsing() {
        for (int i = 0; i <= MASK; i++) {
            LocalDate date = LocalDate.of(1959 + 4 * i, 1 + i % 12, 1 + i);
            dates[i] = date.toString();
            years[i] = String.valueOf(date.getYear());
            instants[i] = date + "T10:" + (20 + i) + ":30Z";
            offsetDateTimes[i] = date + "T10:" + (20 + i) + ":30-04:00";
            intervals[i] = date + "/" + date.plusYears(4);
            qualified[i] = date.toString().substring(0, 7) + "~";
        }
    }

    private String next(String[] texts) {
        return texts[next++ & MASK];
    }

    /**
     * Reads a day.
     *
     * @return the value
     */
    @Benchmark
    public Object edtfDate() {
        return Edtf.parse(next(dates));
    }

    /**
     * Reads a day as java.time does.
     *
     * @return the value
     */
    @Benchmark
    public Object localDate() {
        return LocalDate.parse(next(dates));
    }

    /**
     * Reads a year.
     *
     * @return the value
     */
    @Benchmark
    public Object edtfYear() {
        return Edtf.parse(next(years));
    }

    /**
     * Reads an approximate month.
     *
     * @return the value
     */
    @Benchmark
    public Object edtfQualifiedMonth() {
        return Edtf.parse(next(qualified));
    }

    /**
     * Reads an instant.
     *
     * @return the value
     */
    @Benchmark
    public Object edtfInstant() {
        return Edtf.parse(next(instants));
    }

    /**
     * Reads an instant as java.time does.
     *
     * @return the value
     */
    @Benchmark
    public Object instant() {
        return Instant.parse(next(instants));
    }

    /**
     * Reads a date-time with an offset.
     *
     * @return the value
     */
    @Benchmark
    public Object edtfOffsetDateTime() {
        return Edtf.parse(next(offsetDateTimes));
    }

    /**
     * Reads a date-time with an offset as java.time does.
     *
     * @return the value
     */
    @Benchmark
    public Object offsetDateTime() {
        return OffsetDateTime.parse(next(offsetDateTimes));
    }

    /**
     * Reads an interval between two days.
     *
     * @return the value
     */
    @Benchmark
    public Object edtfInterval() {
        return Edtf.parse(next(intervals));
    }
}
