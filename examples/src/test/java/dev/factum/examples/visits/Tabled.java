package dev.factum.examples.visits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables made of a few words. */
final class Tabled {
    static final String HEADER =
            "id,start_date,end_date,visitor,from_name,description,created_by,created,modified_by,modified,file";
    static final String EDITS = "ann,2010-10-25T16:17:47-04:00,bob,2012-01-02T03:04:05Z,data/1990.xml";

    private Tabled() {}

    /** Reads rows, each written as start, end, visitor, country and description with bars between; ids count from 1. */
    static VisitImport imported(String... rows) throws VisitTable.NoTableException {
        return VisitImport.of(
                table(IntStream.range(0, rows.length)
                        .mapToObj(i -> (i + 1) + "," + fields(rows[i]) + "," + EDITS)
                        .toList()),
                Tables.OFFICE);
    }

    /** Reads lines, the header put before them. */
    static VisitTable table(List<String> lines) throws VisitTable.NoTableException {
        return VisitTable.read((HEADER + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static String fields(String row) {
        return List.of(row.split("\\|", -1)).stream()
                .map(field -> "\"" + field + "\"")
                .collect(Collectors.joining(","));
    }
}
