package dev.factum.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A document that is refused, and how it is told: a case of the tables under {@code /bad}, which say what the lines are. */
record BadDocument(
        String name,
        Class<?> type,
        boolean keepsUnknown,
        String exception,
        int line,
        int column,
        String path,
        List<String> pointers,
        List<String> known,
        String message,
        String json) {
    private static final List<String> PACKAGES =
            List.of("dev.factum.model.", "dev.factum.dossier.", "dev.factum.time.");

    static Stream<BadDocument> all() {
        return Stream.of("values", "claim", "dossier").flatMap(BadDocument::inTable);
    }

    private static Stream<BadDocument> inTable(String table) {
        return Stream.of(textOf(table).split("(?m)^== ")).skip(1).map(text -> parse(table, text));
    }

    private static BadDocument parse(String table, String text) {
        int end = text.indexOf("\n---\n");
        List<String> head = text.substring(0, end).lines().toList();
        String[] place = one(head, "at").split(":");
        List<String> pointers = values(head, "pointer");
        return new BadDocument(
                table + ": " + head.get(0),
                typeOf(one(head, "type")),
                values(head, "unknown").equals(List.of("keep")),
                one(head, "exception"),
                Integer.parseInt(place[0]),
                Integer.parseInt(place[1]),
                values(head, "path").isEmpty() ? "" : one(head, "path"),
                pointers.isEmpty() ? List.of("") : pointers,
                values(head, "known").stream()
                        .flatMap(names -> Stream.of(names.split(", ")))
                        .toList(),
                one(head, "message"),
                text.substring(end + 5).stripTrailing());
    }

    private static String one(List<String> head, String name) {
        List<String> values = values(head, name);
        if (values.size() != 1) {
            throw new AssertionError(head.get(0) + " must have one line " + name + ", but was " + values);
        }
        return values.get(0);
    }

    private static List<String> values(List<String> head, String name) {
        List<String> values = new ArrayList<>();
        for (String line : head.subList(1, head.size())) {
            if (line.startsWith(name + ": ")) {
                values.add(line.substring(name.length() + 2));
            }
        }
        return values;
    }

    private static Class<?> typeOf(String simpleName) {
        for (String prefix : PACKAGES) {
            try {
                return Class.forName(prefix + simpleName);
            } catch (ClassNotFoundException e) {
                // perhaps in the next one
            }
        }
        throw new AssertionError(simpleName);
    }

    private static String textOf(String table) {
        try (InputStream in = BadDocument.class.getResourceAsStream("/bad/" + table + ".txt")) {
            return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
