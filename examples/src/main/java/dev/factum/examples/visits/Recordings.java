package dev.factum.examples.visits;

import dev.factum.model.Recording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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

    /** Returns the edits that are not the recording, as they stand: which column each is in, and who made it when. */
    static Map<String, String> others(Row row) {
        Optional<Recording> last = of(row);
        Map<String, String> others = new HashMap<>();
        Map.of("created", row.creation(), "modified", row.modification()).forEach((column, edit) -> {
            if (of(edit).isEmpty() || !of(edit).equals(last)) {
                others.put(column, edit.at());
                others.put(column + "-by", edit.by());
            }
        });
        return others;
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
