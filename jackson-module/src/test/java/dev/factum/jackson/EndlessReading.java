package dev.factum.jackson;

import dev.factum.dossier.DossierShape;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads many times more than there is memory: a program of its own. */
final class EndlessReading {
    private EndlessReading() {}

    /** Takes the form, the number of threads and the number of blocks; prints what was read. */
    public static void main(String[] arguments) {
        boolean document = arguments[0].equals("document");
        int blocks = Integer.parseInt(arguments[2]);
        JsonMapper mapper = JsonMapper.builder().addModule(new FactumModule()).build();
        byte[] block = block(mapper, document);
        byte[] start = bytes(document ? "{\"version\":\"" + DossierShape.VERSION + "\",\"claims\":[" : "");
        byte[] end = bytes(
                document
                        ? mapper.writeValueAsString(Lines.CLAIM) + "]}"
                        : "x".repeat(3_000_000) + "\n"
                                + mapper.writerFor(Entity.class).writeValueAsString(Lines.KIM));
        long[] bad = {0};
        DossierReader reader = DossierReader.of(mapper)
                .withThreads(Integer.parseInt(arguments[1]))
                .withLongestLine(1 << 20)
                .withBadLines(line -> bad[0]++);
        try (Stream<Entity> entities = reader.read(repeated(start, block, blocks, end))) {
            System.out.println(entities.count() + " " + bad[0] + " " + (long) block.length * blocks);
        }
    }

    private static InputStream repeated(byte[] start, byte[] block, int blocks, byte[] end) {
        List<InputStream> all = new ArrayList<>();
        all.add(new ByteArrayInputStream(start));
        for (int i = 0; i < blocks; i++) {
            all.add(new ByteArrayInputStream(block));
        }
        all.add(new ByteArrayInputStream(end));
        return new SequenceInputStream(Collections.enumeration(all));
    }

    /** Ten claims, small and large, and one bad one. */
    private static byte[] block(JsonMapper mapper, boolean document) {
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            Claim claim = Lines.claim("c" + i).withNote("x".repeat(1 + 10_000 * i));
            block.append(mapper.writerFor(document ? Claim.class : Entity.class).writeValueAsString(claim))
                    .append(document ? ",\n" : "\n");
        }
        return bytes(block.append(document ? "{}," : "{}\n").toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
