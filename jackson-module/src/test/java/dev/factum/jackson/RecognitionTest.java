package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.hear;
import static dev.factum.jackson.Hearing.line;
import static dev.factum.jackson.Lines.HEADER;
import static dev.factum.jackson.Lines.KIM;
import static dev.factum.jackson.Lines.bytes;
import static dev.factum.jackson.Lines.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.factum.jackson.DossierReader.Format;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an input is, is told by its beginning, and by no more of it than it takes. */
class RecognitionTest {
    private static Format of(String text) throws IOException {
        Format format = Recognition.of(new PeekedInput(input(text)));
        assertThat(Recognition.of(new PeekedInput(new Trickle(bytes(text), 1))))
                .as("byte by byte")
                .isEqualTo(format);
        return format;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "{",
                "{}",
                "7",
                "[{\"version\":\"1.0\"}]",
                "nonsense",
                "{\"type\":\"claim\",\"version\":\"1.0\",\"claims\":[]}",
                "{\"id\":\"x\",\"names\":{\"type\":1,\"claims\":2},\"type\":\"leader\"}\n",
                "{\"type\":7,\"claims\":[]}",
                "{\"type\":\"dossier\",\"version\":\"1.0\"}\n{\"type\":\"claim\"}",
                "{\"version\":\"1.0\",\"type\":\"dossier\",\"x\":[{}]}",
                "{\"type\":\"dossier\",\"version\":\"1.0\"",
                "{\"version\":\"1.0\",broken",
                "{\"version\":\"1.0\"]",
                "{\"name\":true,\"type\":\"leader\"}"
            })
    void lines(String text) throws IOException {
        assertThat(of(text)).isEqualTo(Format.LINES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"1.0\"}",
                "\n\n {\n \"version\" : \"1.0\" ,\n",
                "{\"version\":\"1.0\"",
                "{\"claims\":[",
                "{\"leaders\"    :   7",
                "{\"$schema\":\"x\",\"a\":{\"type\":\"leader\"},\"sources\":[]}",
                "{\"type\":\"dossier\",\"version\":\"1.0\",\"events\":[]}",
                "{\"version\":\"1.0\",\n\"new\": broken"
            })
    void documents(String text) throws IOException {
        assertThat(of(text)).isEqualTo(Format.DOCUMENT);
    }

    @Test
    void looksAtNoMoreThanItTakes() throws IOException {
        try (PipedOutputStream out = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(out)) {
            out.write(bytes("{\"type\":\"leader\""));

            assertThat(Recognition.of(new PeekedInput(in))).isEqualTo(Format.LINES);
        }
    }

    @Test
    void anEntityMayHaveAMemberThatIsCalledAsAListIs() throws IOException {
        for (String list : List.of("[]", "[\"a\",[{}],7]", "null", "{}")) {
            String line = "{\"leaders\":" + list + ",\"type\":\"leader\",\"id\":\"k\",\"name\":\"K\"}\n";

            assertThat(Recognition.of(new PeekedInput(input(line)))).isEqualTo(Format.LINES);
            assertThat(Recognition.of(new PeekedInput(new Trickle(bytes(line), 1))))
                    .isEqualTo(Format.LINES);
            assertThat(hear(line).entities).hasSize(1);
            String document = "{\"leaders\":" + list + ",\"version\":\"1.0\"}";
            assertThat(Recognition.of(new PeekedInput(input(document)))).isEqualTo(Format.DOCUMENT);
        }
        assertThat(Recognition.of(new PeekedInput(input("{\"leaders\":[1,{\"type\":\"leader\"}]"))))
                .isEqualTo(Format.DOCUMENT);
    }

    @Test
    void doesNotLookForEver() throws IOException {
        PeekedInput in = new PeekedInput(input("{\"name\":\"" + "x".repeat(1_000_000) + "\",\"claims\":[]}"));

        assertThat(Recognition.of(in)).isEqualTo(Format.LINES);
        assertThat(in.peeked()).hasSizeLessThan(300_000);
    }

    @Test
    void doesNotLookAgainForEachByte() throws IOException {
        String late = "{\"name\":\"" + "x".repeat(60_000) + "\",\"type\":\"leader\"}\n";
        AtomicLong parsed = new AtomicLong();
        PeekedInput in = new PeekedInput(new Trickle(bytes(late), 1)) {
            @Override
            byte[] peeked() {
                byte[] peeked = super.peeked();
                parsed.addAndGet(peeked.length);
                return peeked;
            }
        };

        assertThat(Recognition.of(in)).isEqualTo(Format.LINES);
        assertThat(parsed.get()).isLessThan(4L * late.length());
    }

    @Test
    void whatWasLookedAtIsReadAllTheSame() throws IOException {
        byte[] bytes = bytes("{\"a\":\"" + "x".repeat(5000) + "\",\"version\":\"1.0\"}");
        PeekedInput in = new PeekedInput(new Trickle(bytes, 900));
        Recognition.of(in);

        assertThat(in.available()).isPositive();
        assertThat(in.readAllBytes()).isEqualTo(bytes);
        assertThat(in.available()).isZero();
    }

    @Test
    void theCallerMayKnowBetter() {
        String text = "{\"version\":\"1.0\"}";

        assertThat(hear(READER, input(text)).headers).hasSize(1);
        assertThat(hear(READER.withFormat(Format.LINES), input(text)).codes())
                .containsExactly("entity.type.not-listed");
        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> hear(READER.withFormat(Format.DOCUMENT), input(HEADER + "\n" + line(KIM))));
    }
}
