package dev.factum.examples.visits;

import dev.factum.model.Digest;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The table of visits as it was read: CSV in UTF-8, with a header that names at least the columns that are used here.
 *
 * @param rows the rows that have all fields
 * @param rejects the rows that have too few or too many, or whose quotes are not closed
 * @param digest of the bytes that it was read from
 */
record VisitTable(List<Row> rows, List<Remark> rejects, Digest digest) {
    private static final Rule FIELDS = Rule.of("row.fields.count: Row.fields must be as many as the header has, {0}");
    private static final Rule QUOTES = Rule.of(
            "row.fields.quotes: Row.fields must close each quote that they open, right before a comma or the end");
    private static final List<String> COLUMNS = List.of(
            "id",
            "start_date",
            "end_date",
            "visitor",
            "from_name",
            "description",
            "created_by",
            "created",
            "modified_by",
            "modified",
            "file");
    /** A column that a table of visits can do without. */
    private static final String FROM_ID = "from_id";

    private static final int SHOWN = 80;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Thrown where bytes are no such table; its message says why. */
    static final class NoTableException extends Exception {
        private static final long serialVersionUID = 1L;

        NoTableException(String message) {
            super(message);
        }
    }

    VisitTable {
        rows = List.copyOf(rows);
        rejects = List.copyOf(rejects);
    }

    /** Returns how many rows were read, the header and empty lines apart. */
    int size() {
        return rows.size() + rejects.size();
    }

    static VisitTable read(byte[] bytes) throws NoTableException {
        return read(CsvLines.read(text(bytes)), Digest.sha256(bytes));
    }

    private static String text(byte[] bytes) throws NoTableException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NoTableException("the table must be text in UTF-8");
        }
    }

    private static VisitTable read(List<CsvLines.Entry> entries, Digest digest) throws NoTableException {
        if (entries.isEmpty()) {
            throw new NoTableException("the table must have a header, but is empty");
        }
        Map<String, Integer> columns = header(entries.get(0));
        List<Row> rows = new ArrayList<>();
        List<Remark> rejects = new ArrayList<>();
        int number = 1;
        for (CsvLines.Entry entry : entries.subList(1, entries.size())) {
            number++;
            if (entry.isBroken()) {
                rejects.add(remark(number, entry, QUOTES.brokenAt("", "line " + entry.first())));
            } else if (entry.fields().size() == columns.size()) {
                rows.add(row(number, entry.fields(), columns));
            } else if (!entry.isEmpty()) {
                rejects.add(
                        remark(number, entry, FIELDS.brokenAt("", entry.fields().size(), columns.size())));
            }
        }
        return new VisitTable(rows, rejects, digest);
    }

    private static Remark remark(int number, CsvLines.Entry entry, Problem problem) {
        String lines = entry.first() == entry.last() ? "" : "lines " + entry.first() + " to " + entry.last() + ": ";
        return new Remark(number, lines + shown(entry.fields()), Report.of(List.of(problem)));
    }

    private static Map<String, Integer> header(CsvLines.Entry header) throws NoTableException {
        List<String> missing = COLUMNS.stream()
                .filter(column -> header.isBroken() || !header.fields().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new NoTableException("the table must have the columns " + COLUMNS + ", but lacks " + missing);
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.fields().size(); i++) {
            String column = header.fields().get(i);
            if (columns.put(column, i) != null) {
                throw new NoTableException("the table must name each column once, but names two " + column);
            }
        }
        return columns;
    }

    private static Row row(int number, List<String> fields, Map<String, Integer> columns) {
        Function<String, String> field =
                column -> fields.get(columns.getOrDefault(column, -1)).strip();
        return new Row(
                number,
                field.apply("id"),
                field.apply("start_date"),
                field.apply("end_date"),
                field.apply("visitor"),
                columns.containsKey(FROM_ID) ? field.apply(FROM_ID) : "",
                field.apply("from_name"),
                field.apply("description"),
                new Row.Edit(field.apply("created_by"), field.apply("created")),
                new Row.Edit(field.apply("modified_by"), field.apply("modified")),
                field.apply("file"));
    }

    private static String shown(List<String> fields) {
        String text = String.join(",", fields);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
