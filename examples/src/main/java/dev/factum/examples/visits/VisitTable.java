package dev.factum.examples.visits;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.factum.model.Digest;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * @param rejects the rows that have too few or too many
 * @param digest of the bytes that it was read from
 */
record VisitTable(List<Row> rows, List<Remark> rejects, Digest digest) {
    private static final Rule FIELDS = Rule.of("row.fields.count: Row.fields must be as many as the header has, {0}");
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
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(bytes))) {
            return read(csv, Digest.sha256(bytes));
        } catch (CsvParseException e) {
            throw new NoTableException("the table must be CSV, but is not: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bug: text in memory cannot fail to close", e);
        }
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

    private static VisitTable read(CsvReader<CsvRecord> csv, Digest digest) throws NoTableException {
        Map<String, Integer> columns = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        List<Remark> rejects = new ArrayList<>();
        int number = 0;
        for (CsvRecord fields : csv) {
            number++;
            if (number == 1) {
                columns.putAll(header(fields));
            } else if (fields.getFieldCount() == columns.size()) {
                rows.add(row(number, fields, columns));
            } else if (!isEmptyLine(fields)) {
                rejects.add(new Remark(
                        number,
                        shown(fields),
                        Report.of(List.of(FIELDS.brokenAt("", fields.getFieldCount(), columns.size())))));
            }
        }
        if (number == 0) {
            throw new NoTableException("the table must have a header, but is empty");
        }
        return new VisitTable(rows, rejects, digest);
    }

    private static Map<String, Integer> header(CsvRecord fields) throws NoTableException {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < fields.getFieldCount(); i++) {
            if (columns.put(fields.getField(i), i) != null) {
                throw new NoTableException("the table must name each column once, but names two " + fields.getField(i));
            }
        }
        List<String> missing =
                COLUMNS.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new NoTableException("the table must have the columns " + COLUMNS + ", but lacks " + missing);
        }
        return columns;
    }

    private static Row row(int number, CsvRecord fields, Map<String, Integer> columns) {
        Function<String, String> field =
                column -> fields.getField(columns.getOrDefault(column, -1)).strip();
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

    private static boolean isEmptyLine(CsvRecord fields) {
        return fields.getFieldCount() == 1 && fields.getField(0).isBlank();
    }

    private static String shown(CsvRecord fields) {
        String text = String.join(",", fields.getFields());
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
