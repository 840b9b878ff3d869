package dev.factum.examples.visits;

import dev.factum.model.Recording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who edited a row last, and when: before that, nobody can have known it as it stands. */
final class Recordings {
    private static final String METHOD = "edit of the table";

    private Recordings() {}

    static Optional<Recording> of(Row row) {
        return Stream.of(row.creation(), row.modification())
                .flatMap(edit -> of(edit).stream())
                .max(Comparator.comparing(Recording::at));
    }

    private static Optional<Recording> of(Row.Edit edit) {
        return edit.by().isEmpty()
                ? Optional.empty()
                : moment(edit.at()).map(at -> Recording.of(at, edit.by(), METHOD));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
