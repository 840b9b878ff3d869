package dev.factum.jackson;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Entities, their lines, and how they are read in the tests of lines. */
final class Lines {
    static final Leader KIM =
            Leader.builder().id(LeaderId.of("kim")).name("김정은").build();
    static final Event PARADE = Event.builder()
            .id(EventId.of("parade"))
            .name("Parade")
            .kind(EventKind.of("parade"))
            .build();
    static final Source WIRE = Source.builder()
            .id(SourceId.of("wire"))
            .kind(SourceKind.ARTICLE)
            .name("Wire")
            .build();
    static final Claim CLAIM = claim("c1");
    static final List<Entity> ALL = List.of(KIM, PARADE, WIRE, CLAIM);

    static final String HEADER = "{\"type\":\"dossier\",\"version\":\"1.0\"}";

    static final DossierReader READER = DossierReader.of(Mappers.LENIENT);

    private Lines() {}

    static Claim claim(String id) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .proposition(Attendance.of(KIM.id(), PARADE.id()))
                .addCitation(Citation.of(WIRE.id()))
                .build();
    }

    /** Returns the line of an entity, without a line feed. */
    static String line(Entity entity) {
        return Mappers.LENIENT.writerFor(Entity.class).writeValueAsString(entity);
    }

    static InputStream input(String text) {
        return input(bytes(text));
    }

    static InputStream input(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
        return hear(READER, input(text));
    }
}
