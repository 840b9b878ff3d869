package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.hear;
import static dev.factum.jackson.Hearing.line;
import static dev.factum.jackson.Lines.KIM;
import static dev.factum.jackson.Lines.WIRE;
import static dev.factum.jackson.Lines.bytes;
import static dev.factum.jackson.Lines.gzip;
import static dev.factum.jackson.Lines.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.factum.jackson.DossierReader.Progress;
import dev.factum.jackson.Hearing.Heard;
import dev.factum.model.Entity;
import dev.factum.validation.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Compressed input: any number of members, and nothing that follows one is taken for the end. */
class GzipMembersTest {
    private static final byte[] TEXT = bytes((line(KIM) + "\n" + line(WIRE) + "\n").repeat(50));

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream in = new GzipMembers(new Trickle(packed, 3))) {
            return in.readAllBytes();
        }
    }

    @Test
    void oneMemberIsRead() throws IOException {
        assertThat(unpacked(gzip(TEXT))).isEqualTo(TEXT);
        assertThat(unpacked(gzip(new byte[0]))).isEmpty();
        assertThat(hear(READER, input(gzip(TEXT))).entities).hasSize(100);
    }

    @Test
    void membersAreReadOneAfterTheOther() throws IOException {
        byte[] empty = gzip(new byte[0]);
        byte[] packed = joined(gzip(TEXT), empty, gzip(TEXT), empty, empty, gzip(TEXT), empty);

        assertThat(unpacked(packed)).isEqualTo(joined(TEXT, TEXT, TEXT));
        assertThat(hear(READER, new Trickle(packed, 1)).entities).hasSize(300);
    }

    @Test
    void zerosBehindAMemberArePadding() throws IOException {
        assertThat(unpacked(joined(gzip(TEXT), new byte[1000]))).isEqualTo(TEXT);
        assertThat(unpacked(joined(gzip(TEXT), new byte[3], gzip(TEXT)))).isEqualTo(joined(TEXT, TEXT));
    }

    @Test
    void whatElseStandsBehindAMemberIsNotPassedOver() {
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> unpacked(joined(gzip(TEXT), bytes("{\"type\":\"leader\"}"))))
                .withMessage("gzip data must go on with a member, but member 2 begins otherwise");
        Heard heard = new Heard();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> {
                    try (Stream<Entity> entities = READER.read(input(joined(gzip(TEXT), bytes("x"))))) {
                        entities.forEach(heard.entities::add);
                    }
                })
                .withCauseInstanceOf(ZipException.class);
        assertThat(heard.entities).as("all before it").hasSize(100);
    }

    @Test
    void headersMayHoldMore() throws IOException {
        byte[] packed = gzip(TEXT);
        byte[] body = Arrays.copyOfRange(packed, 10, packed.length);
        byte[] flags = {31, (byte) 139, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 0};
        byte[] more = {3, 0, 'x', 'y', 'z', 'a', '.', 'g', 'z', 0, 'c', 0, 1, 2};

        assertThat(unpacked(joined(flags, more, body))).isEqualTo(TEXT);
    }

    @Test
    void headersMayNotHoldWhatIsNotDefined() {
        byte[] packed = gzip(TEXT);
        packed[3] = 32;
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> unpacked(packed))
                .withMessage("gzip member 1 has flags that are not defined");
        packed[2] = 7;
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> unpacked(packed))
                .withMessage("gzip data must go on with a member, but member 1 begins otherwise");
    }

    @Test
    void damageIsTold() {
        byte[] checksum = gzip(TEXT);
        checksum[checksum.length - 8] ^= 1;
        byte[] length = gzip(TEXT);
        length[length.length - 1] ^= 1;

        for (byte[] packed : List.of(checksum, length)) {
            assertThatExceptionOfType(ZipException.class)
                    .isThrownBy(() -> unpacked(packed))
                    .withMessage("gzip member 1 is damaged: its checksum or length is another");
        }
        byte[] middle = gzip(TEXT);
        middle[12] ^= 0x7F;
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> unpacked(middle));
    }

    @Property(tries = 60)
    void dataThatBreaksOffIsNamedAndAllBeforeIsRead(@ForAll @IntRange(min = 2, max = 2000) int seed) {
        byte[] packed = joined(gzip(TEXT), gzip(TEXT));
        int cut = Math.min(packed.length - 1, 2 + seed % (packed.length - 2));
        Heard heard = hear(READER, input(Arrays.copyOf(packed, cut)));

        boolean betweenMembers = cut == packed.length / 2;
        assertThat(heard.codes()).isEqualTo(betweenMembers ? List.of() : List.of("line.cut-off"));
        assertThat(heard.entities).hasSizeLessThanOrEqualTo(200);
        assertThat(heard.entities.size() + heard.badLines.size())
                .isEqualTo((int) heard.last().lines());
    }

    @Test
    void dataThatBreaksOffBehindALineIsNamedToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, true)) {
            gzip.write(TEXT);
            gzip.flush();
            Heard heard = hear(READER, input(out.toByteArray()));

            assertThat(heard.entities).hasSize(100);
            assertThat(heard.badLines).singleElement().satisfies(bad -> {
                assertThat(bad.number()).isEqualTo(101);
                assertThat(bad.text()).isEmpty();
                assertThat(bad.report().problems())
                        .extracting(Problem::message)
                        .containsExactly("Line must be whole: the last line is cut off after 0 bytes, but was \"\"");
            });
        }
    }

    @Test
    void whatUnpacksIsGivenUpWithTheStream() {
        Stream<Entity> entities = READER.withChunks(100).read(input(gzip(TEXT)));
        Iterator<Entity> iterator = entities.iterator();
        iterator.next();
        entities.close();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> iterator.forEachRemaining(entity -> {}))
                .withMessage("java.io.IOException: gzip data must be open, but was closed");
    }

    @Test
    void bytesAreCountedAsTheyAreInTheFile() {
        byte[] packed = joined(gzip(TEXT), gzip(TEXT));

        assertThat(hear(READER, input(packed)).last()).isEqualTo(new Progress(packed.length, 200, 200, 0));
    }
}
