package dev.factum.json;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Proposition;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A place in a document where a value stands: a known member, or one without a meaning, or the whole document. */
record DocumentPlace(String name, Class<?> type, boolean unknown, String before, String after) {
    private static final String CLAIM = "\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"},"
            + "\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}]";

    static Stream<DocumentPlace> all() {
        return Stream.concat(
                wholes().stream(),
                Stream.concat(
                        unknowns().stream(),
                        Stream.of(
                                known("note", Claim.class, "{" + CLAIM + ",\"note\":", "}"),
                                known("credibility", Claim.class, "{\"credibility\":", "," + CLAIM + "}"),
                                known("attributes", Claim.class, "{" + CLAIM + ",\"attributes\":", "}"),
                                known("an attribute", Claim.class, "{" + CLAIM + ",\"attributes\":{\"a\":", "}}"),
                                known("supersedes", Claim.class, "{" + CLAIM + ",\"supersedes\":[\"a\",", ",\"b\"]}"),
                                known("recorded", Claim.class, "{\"recorded\":", "," + CLAIM + "}"),
                                known("proposition", Claim.class, "{\"proposition\":", ",\"polarity\":\"denied\"}"),
                                known("a type", Proposition.class, "{\"claim\":\"c\",\"type\":", "}"),
                                known("before a type", Proposition.class, "{\"claim\":", ",\"type\":\"retraction\"}"),
                                known("version", Dossier.class, "{\"version\":", ",\"claims\":[]}"),
                                known("claims", Dossier.class, "{\"version\":\"1.0\",\"claims\":", "}"),
                                known(
                                        "a claim",
                                        Dossier.class,
                                        "{\"version\":\"1.0\",\"claims\":[{" + CLAIM + "},",
                                        "]}"),
                                known("a name", Claim.class, "{" + CLAIM + ",", ":1}"),
                                known("after the end", Claim.class, "{" + CLAIM + "}", ""))));
    }

    static List<DocumentPlace> wholes() {
        return List.of(
                known("all", Claim.class, "", ""),
                known("all", Dossier.class, "", ""),
                known("all", Proposition.class, "", ""),
                known("all", Entity.class, "", ""));
    }

    static List<DocumentPlace> unknowns() {
        return List.of(
                unknown("last", Claim.class, "{" + CLAIM + ",\"new\":", "}"),
                unknown("first", Claim.class, "{\"new\":", "," + CLAIM + "}"),
                unknown("in a list", Claim.class, "{" + CLAIM + ",\"new\":[0,", ",0]}"),
                unknown("in an object", Claim.class, "{" + CLAIM + ",\"new\":{\"x\":0,\"y\":", ",\"z\":0}}"),
                unknown("before a type", Proposition.class, "{\"new\":", ",\"claim\":\"c\",\"type\":\"retraction\"}"),
                unknown("last among entities", Entity.class, "{\"type\":\"claim\"," + CLAIM + ",\"new\":", "}"),
                unknown("first among entities", Entity.class, "{\"new\":", "," + CLAIM + ",\"type\":\"claim\"}"),
                unknown("in a dossier", Dossier.class, "{\"version\":\"1.0\",\"new\":", "}"),
                unknown(
                        "in a dossier's claim",
                        Dossier.class,
                        "{\"version\":\"1.0\",\"claims\":[{\"new\":",
                        "," + CLAIM + "}]}"));
    }

    private static DocumentPlace known(String name, Class<?> type, String before, String after) {
        return new DocumentPlace(name, type, false, before, after);
    }

    private static DocumentPlace unknown(String name, Class<?> type, String before, String after) {
        return new DocumentPlace(name, type, true, before, after);
    }

    byte[] with(byte[] piece) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(piece);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + ", " + name;
    }
}
