package dev.factum.jackson;

import dev.factum.dossier.Dossier;
import dev.factum.model.Entity;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads lines, and keeps what a reader says of them. */
final class Hearing {
    static final DossierReader READER = DossierReader.of(Mappers.LENIENT);

    private Hearing() {}

    /** Returns the line of an entity, without a line feed. */
    static String line(Entity entity) {
        return Mappers.LENIENT.writerFor(Entity.class).writeValueAsString(entity);
    }

    /** Everything that a reader says of an input. */
    static final class Heard {
        final List<Entity> entities = new ArrayList<>();
        final List<BadLine> badLines = new ArrayList<>();
        final List<Dossier> headers = new ArrayList<>();
        final List<DossierReader.Progress> progress = new ArrayList<>();

        DossierReader.Progress last() {
            return progress.get(progress.size() - 1);
        }

        List<Long> numbers() {
            return badLines.stream().map(BadLine::number).toList();
        }

        List<String> codes() {
            return badLines.stream()
                    .map(bad -> bad.report().problems().get(0).code())
                    .toList();
        }

        /** What came in which order, and with what number. */
        String story() {
            StringBuilder story = new StringBuilder();
            entities.forEach(entity -> story.append(entity).append('\n'));
            badLines.forEach(bad -> story.append(bad.number() + ":" + bad.column() + " " + bad.report() + bad.text())
                    .append('\n'));
            headers.forEach(header ->
                    story.append(header.version()).append(header.extra()).append('\n'));
            DossierReader.Progress last = last();
            return story.append(last.lines() + " " + last.entities() + " " + last.badLines())
                    .toString();
        }
    }

    static Heard hear(DossierReader reader, InputStream in) {
        Heard heard = new Heard();
        try (Stream<Entity> entities = reader.withBadLines(heard.badLines::add)
                .withHeaders(heard.headers::add)
                .withProgress(heard.progress::add)
                .read(in)) {
            entities.forEachOrdered(heard.entities::add);
        }
        return heard;
    }

    static Heard hear(String text) {
        return hear(READER, Lines.input(text));
    }
}
