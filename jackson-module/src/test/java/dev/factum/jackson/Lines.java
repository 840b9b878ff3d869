package dev.factum.jackson;

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
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Entities and inputs for the tests of lines. */
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

    private Lines() {}

    static Claim claim(String id) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .proposition(Attendance.of(KIM.id(), PARADE.id()))
                .addCitation(Citation.of(WIRE.id()))
                .build();
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
}
