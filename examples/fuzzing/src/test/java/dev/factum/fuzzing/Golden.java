package dev.factum.fuzzing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that fuzzing begins with: small ones, so that a change hits something. */
final class Golden {
    private Golden() {}

    static byte[] document(String file) {
        return text(file).getBytes(StandardCharsets.UTF_8);
    }

    /** One claim for each kind of proposition and of locator. */
    static Stream<byte[]> claims() {
        Stream<String> propositions = Stream.of(
                "attendance",
                "occurrence",
                "precedent",
                "anniversary-of-event",
                "anniversary-of-time",
                "utterance",
                "relation",
                "property",
                "assessment",
                "retraction",
                "free-text");
        Stream<String> citations = Stream.of("text-span", "page", "time-span", "fragment")
                .map(locator -> "{\"source\":\"s\",\"locator\":" + text(locator) + "}");
        String proposition = text("retraction");
        return Stream.concat(
                        propositions.map(file -> claim(text(file), "{\"source\":\"s\"}")),
                        Stream.concat(Stream.of(text("citation")), citations)
                                .map(citation -> claim(proposition, citation)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static String claim(String proposition, String citation) {
        return "{\"proposition\":" + proposition + ",\"polarity\":\"affirmed\",\"mode\":\"factual\","
                + "\"certainty\":\"certain\",\"citations\":[" + citation + "]}";
    }

    /** A dossier that holds one of each, and nothing else. */
    static Stream<byte[]> dossiers() {
        return Stream.of("leader", "event", "source", "claim")
                .map(file -> "{\"version\":\"1.0\",\"" + file + "s\":[" + text(file) + "]}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, each on a line, after a header. */
    static String lines() {
        return Stream.of("leader", "event", "source", "claim")
                .map(file -> text(file).replaceAll("\\R\\s*", "").replaceFirst("\\{", "{\"type\":\"" + file + "\","))
                .collect(Collectors.joining("\n", "{\"type\":\"dossier\",\"version\":\"1.0\"}\n", "\n"));
    }

    private static String text(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
