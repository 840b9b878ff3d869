package dev.factum.jackson;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Writes claims, and says how many are written, until it is killed: a program of its own. */
final class EndlessWriting {
    private EndlessWriting() {}

    /** Takes the file, and whether it is packed. */
    public static void main(String[] arguments) {
        JsonMapper mapper = JsonMapper.builder().addModule(new FactumModule()).build();
        try (DossierWriter writer = DossierWriter.builder(mapper)
                .gzip(Boolean.parseBoolean(arguments[1]))
                .flushEvery(97)
                .onWritten(System.out::println)
                .to(Path.of(arguments[0]))) {
            for (int i = 0; i < 100_000_000; i++) {
                writer.write(Lines.claim("c" + i));
            }
        }
    }
}
