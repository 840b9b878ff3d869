package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.line;
import static dev.factum.jackson.Lines.ALL;
import static dev.factum.jackson.Lines.CLAIM;
import static dev.factum.jackson.Lines.HEADER;
import static dev.factum.jackson.Lines.KIM;
import static dev.factum.jackson.Lines.WIRE;
import static dev.factum.jackson.Lines.bytes;
import static dev.factum.jackson.Lines.gzip;
import static dev.factum.jackson.Lines.input;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.jackson.DossierReader.Format;
import dev.factum.jackson.DossierReader.Progress;
import dev.factum.jackson.Hearing.Heard;
import dev.factum.model.Entity;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the lines, the chunks, the threads and the pace of the input: nothing is lost, and the answer is the same. */
class LinesProperties {
    private static final int LONGEST = 260;

    private enum Is {
        ENTITY,
        HEADER,
        BLANK,
        BAD
    }

    private record Line(Is what, String text) {
        byte[] bytes() {
            // what stands for a byte that is no UTF-8
            return text.replace("\u0000", "\u00ff")
                    .getBytes(text.contains("\u0000") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        }
    }

    private record Way(int chunk, int threads, int pace) {
        DossierReader reader() {
            return READER.withFormat(Format.LINES)
                    .withLongestLine(LONGEST)
                    .withChunks(chunk)
                    .withThreads(threads);
        }

        InputStream input(byte[] bytes) {
            return pace == 0 ? Lines.input(bytes) : new Trickle(bytes, pace);
        }

        Heard hear(byte[] bytes) {
            return Hearing.hear(reader(), input(bytes));
        }
    }

    @Provide
    Arbitrary<Way> ways() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 50, 200, 1000, 1 << 18),
                        Arbitraries.of(1, 2, 3),
                        Arbitraries.of(0, 1, 7, 300))
                .as(Way::new);
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<Line> entities = Arbitraries.of(ALL)
                .map(Hearing::line)
                .flatMap(line -> Arbitraries.of(line, " " + line, line + "\t ", line.replace(",", " , "), late(line)))
                .map(text -> new Line(Is.ENTITY, text));
        Arbitrary<Line> headers = Arbitraries.of(HEADER, "{\"new\":[1],\"version\":\"1.7\",\"type\":\"dossier\"}")
                .map(text -> new Line(Is.HEADER, text));
        Arbitrary<Line> blank = Arbitraries.of("", " ", "\t\t", "\r", "\uFEFF", " ".repeat(LONGEST - 1))
                .map(text -> new Line(Is.BLANK, text));
        Arbitrary<Line> bad = Arbitraries.of(
                        "{}",
                        "{",
                        "}",
                        "[]",
                        "null",
                        "7",
                        "x",
                        "\"",
                        line(KIM) + line(WIRE),
                        line(KIM) + " " + line(WIRE),
                        line(KIM) + ",",
                        "," + line(KIM),
                        line(KIM) + "\u0000",
                        "\u0000" + line(WIRE),
                        line(WIRE).replace("Wire", "W\u0000re"),
                        line(WIRE).replace("Wire", "W".repeat(LONGEST)),
                        " ".repeat(LONGEST + 1) + "x",
                        line(CLAIM).replace("affirmed", "maybe"),
                        line(CLAIM).replace("\"citations\"", "\"quotations\""),
                        "{\"type\":\"dossier\",\"version\":\"2.0\"}")
                .map(text -> new Line(Is.BAD, text));
        return Arbitraries.frequencyOf(
                Tuple.of(10, entities), Tuple.of(1, headers), Tuple.of(2, blank), Tuple.of(3, bad));
    }

    private static String late(String line) {
        int comma = line.indexOf(',');
        return "{" + line.substring(comma + 1, line.length() - 1) + "," + line.substring(1, comma) + "}";
    }

    @Provide
    Arbitrary<List<Line>> texts() {
        return lines().list().ofMaxSize(25);
    }

    private static byte[] joined(List<Line> lines, String end, boolean ended) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            out.writeBytes(lines.get(i).bytes());
            if (ended || i < lines.size() - 1) {
                out.writeBytes(bytes(end));
            }
        }
        return out.toByteArray();
    }

    @Property(tries = 400)
    void goodAndBadAreAll(
            @ForAll("texts") List<Line> lines,
            @ForAll boolean ended,
            @ForAll boolean returns,
            @ForAll("ways") Way way) {
        Heard heard = way.hear(joined(lines, returns ? "\r\n" : "\n", ended));

        List<byte[]> entities = new ArrayList<>();
        List<Long> badNumbers = new ArrayList<>();
        List<String> badTexts = new ArrayList<>();
        int headers = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            switch (line.what()) {
                case ENTITY -> entities.add(line.bytes());
                case HEADER -> headers++;
                case BAD -> {
                    badNumbers.add(i + 1L);
                    byte[] bytes = line.bytes();
                    int kept = bytes.length > LONGEST ? LONGEST : bytes.length;
                    badTexts.add(new String(bytes, 0, kept, StandardCharsets.UTF_8));
                }
                case BLANK -> {
                    // neither
                }
            }
        }
        assertThat(heard.entities)
                .isEqualTo(entities.stream()
                        .map(bytes -> Mappers.LENIENT.readValue(bytes, Entity.class))
                        .toList());
        assertThat(heard.numbers()).isEqualTo(badNumbers);
        assertThat(heard.badLines).extracting(BadLine::text).isEqualTo(badTexts);
        assertThat(heard.headers).hasSize(headers);
        boolean lastIsNothing =
                !ended && !lines.isEmpty() && lines.get(lines.size() - 1).text().isEmpty();
        assertThat(heard.last().lines()).isEqualTo(lines.size() - (lastIsNothing ? 1 : 0));
        assertThat(heard.last().entities()).isEqualTo(entities.size());
        assertThat(heard.last().badLines()).isEqualTo(badNumbers.size());
    }

    @Property(tries = 400)
    void linesReadTogetherAreReadAsEachAlone(
            @ForAll("texts") List<Line> lines, @ForAll Random random, @ForAll("ways") Way way) {
        byte[] bytes = damaged(joined(lines, "\n", random.nextBoolean()), random);

        assertThat(way.hear(bytes).story()).isEqualTo(alone(bytes));
    }

    /** Inserts, takes away and changes some bytes: mostly ones that mean something in JSON or between lines. */
    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damage = bytes("\n\n\n\r\t {}[]:,\"\\/0nul");
        List<Byte> all = new ArrayList<>();
        for (byte b : bytes) {
            all.add(b);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(all.size() + 1);
            byte b = random.nextInt(6) == 0 ? (byte) random.nextInt(256) : damage[random.nextInt(damage.length)];
            switch (random.nextInt(3)) {
                case 0 -> all.add(at, b);
                case 1 -> all.subList(Math.max(0, at - 1), at).clear();
                default -> all.subList(Math.max(0, at - 1), at).replaceAll(old -> b);
            }
        }
        byte[] result = new byte[all.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = all.get(i);
        }
        return result;
    }

    /** The definition: each line by itself. */
    private static String alone(byte[] bytes) {
        LineDecoder decoder =
                new LineDecoder(Mappers.LENIENT.reader(), FactumModule.codecsOf(Mappers.LENIENT), LONGEST);
        Heard heard = new Heard();
        int start = 0;
        long number = 0;
        while (start < bytes.length) {
            int lineFeed = LineChunks.lineFeed(bytes, start, bytes.length);
            int end = lineFeed < 0 ? bytes.length : lineFeed;
            int textEnd = lineFeed > start && bytes[end - 1] == '\r' ? end - 1 : end;
            Object item = decoder.decode(bytes, start, textEnd, number++, lineFeed >= 0);
            if (item instanceof Entity entity) {
                heard.entities.add(entity);
            } else if (item instanceof Bad bad) {
                heard.badLines.add(new BadLine(bad, 0, null));
            } else if (item instanceof Header header) {
                heard.headers.add(header.dossier());
            }
            start = lineFeed < 0 ? bytes.length : lineFeed + 1;
        }
        heard.progress.add(new Progress(bytes.length, number, heard.entities.size(), heard.badLines.size()));
        return heard.story();
    }

    @Property(tries = 200)
    void filesCanBeJoined(
            @ForAll("texts") List<Line> some,
            @ForAll("texts") List<Line> others,
            @ForAll boolean packed,
            @ForAll("ways") Way way) {
        byte[] first = joined(some, "\n", true);
        byte[] second = joined(others, "\n", true);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(packed ? gzip(first) : first);
        both.writeBytes(packed ? gzip(second) : second);
        Heard one = way.hear(first);
        Heard other = way.hear(second);
        Heard heard = way.hear(both.toByteArray());

        assertThat(heard.entities).isEqualTo(concat(one.entities, other.entities));
        assertThat(heard.badLines)
                .extracting(BadLine::text)
                .isEqualTo(concat(one.badLines, other.badLines).stream()
                        .map(BadLine::text)
                        .toList());
        assertThat(heard.numbers())
                .isEqualTo(concat(
                        one.numbers(),
                        other.numbers().stream().map(n -> n + some.size()).toList()));
        assertThat(heard.headers).isEqualTo(concat(one.headers, other.headers));
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Property(tries = 400)
    void aFileThatIsCutAnywhereGivesAllWholeLinesAndNamesTheCutOne(@ForAll Random random, @ForAll("ways") Way way) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            lines.add(line(ALL.get(random.nextInt(ALL.size()))));
        }
        byte[] bytes = bytes(String.join("\n", lines) + "\n");
        int cut = random.nextInt(bytes.length + 1);
        Heard heard = way.hear(Arrays.copyOf(bytes, cut));

        int whole = 0;
        int start = 0;
        for (String line : lines) {
            int end = start + bytes(line).length;
            if (end > cut) {
                break;
            }
            whole++;
            start = end + 1;
        }
        assertThat(heard.entities).hasSize(whole);
        if (start < cut) {
            assertThat(heard.codes()).containsExactly("line.cut-off");
            assertThat(heard.numbers()).containsExactly(whole + 1L);
            assertThat(heard.badLines.get(0).bytes()).isEqualTo(Arrays.copyOfRange(bytes, start, cut));
        } else {
            assertThat(heard.badLines).isEmpty();
        }
    }

    @Property(tries = 1000)
    void whateverTheBytesNothingElseIsThrown(@ForAll Random random, @ForAll("ways") Way way) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        byte[] some = bytes("{}[]\":,\n\n\u001f\u008b leadrtypvsion1.0");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(4) == 0 ? bytes[i] : some[random.nextInt(some.length)];
        }
        DossierReader reader = DossierReader.of(Mappers.LENIENT)
                .withLongestLine(LONGEST)
                .withChunks(way.chunk())
                .withThreads(way.threads());
        try {
            Heard heard = Hearing.hear(reader, way.input(bytes));
            assertThat(heard.last().bytes()).isEqualTo(bytes.length);
        } catch (BadLineException e) {
            assertThat(e.badLine().report().isEmpty()).isFalse();
        } catch (UncheckedIOException e) {
            assertThat(bytes).startsWith(0x1F, 0x8B);
            assertThat(e).hasCauseInstanceOf(ZipException.class);
        }
    }
}
