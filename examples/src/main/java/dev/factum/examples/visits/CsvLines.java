package dev.factum.examples.visits;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The records of a CSV text. A quote that is not closed, or not where it should be, costs the line that it is in, and none
 * of those that follow: reading goes on with the next line.
 */
final class CsvLines {
    /**
     * A record, or a line that is none.
     *
     * @param first the first line, from 1 on
     * @param last the last line
     * @param fields what stands in them; the whole line in one if it is no record
     * @param isBroken whether it is no record, for the sake of its quotes
     */
    record Entry(int first, int last, List<String> fields, boolean isBroken) {
        Entry {
            fields = List.copyOf(fields);
        }

        boolean isEmpty() {
            return fields.size() == 1 && fields.get(0).isBlank();
        }
    }

    private final String text;

    /** Where each line begins, and where the text ends. */
    private final List<Integer> begins = new ArrayList<>();

    private CsvLines(String text) {
        this.text = text;
        begins.add(0);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isEnd = letter == '\n' || (letter == '\r' && !text.startsWith("\n", i + 1));
            if (isEnd && i + 1 < text.length()) {
                begins.add(i + 1);
            }
        }
        begins.add(text.length());
    }

    /** Returns all records in their order, none for an empty text; the first one tells how many fields each must have. */
    static List<Entry> read(String text) {
        CsvLines lines = new CsvLines(text);
        List<Entry> entries = new ArrayList<>();
        int line = 0;
        while (!text.isEmpty() && line < lines.count()) {
            line = lines.readFrom(line, entries);
        }
        return entries;
    }

    private int count() {
        return begins.size() - 1;
    }

    /** Reads until a line is broken, and returns the one with which to go on. */
    private int readFrom(int start, List<Entry> entries) {
        int line = start;
        try (CsvReader<CsvRecord> csv = reader(start)) {
            Iterator<CsvRecord> records = csv.iterator();
            while (records.hasNext()) {
                CsvRecord fields = records.next();
                int first = start + (int) fields.getStartingLineNumber() - 1;
                int last = first + linesWithin(fields);
                if (last > first && !entries.isEmpty() && hasRecordWithin(first, last, width(entries))) {
                    line = first;
                    break;
                }
                entries.add(new Entry(first + 1, last + 1, fields.getFields(), false));
                line = last + 1;
                if (!records.hasNext()) {
                    return count();
                }
            }
        } catch (CsvParseException e) {
            // the line where the reading stopped is told below
        } catch (IOException e) {
            throw new UncheckedIOException("bug: text in memory cannot fail to close", e);
        }
        entries.add(new Entry(line + 1, line + 1, List.of(line(line)), true));
        return line + 1;
    }

    private static int width(List<Entry> entries) {
        return entries.get(0).fields().size();
    }

    /** Tells whether a record of several lines has swallowed others: one of its lines is a record by itself. */
    private boolean hasRecordWithin(int first, int last, int width) {
        for (int line = first + 1; line <= last; line++) {
            try (CsvReader<CsvRecord> csv = reader(line)) {
                Iterator<CsvRecord> records = csv.iterator();
                if (records.hasNext() && records.next().getFieldCount() == width) {
                    return true;
                }
            } catch (CsvParseException e) {
                // no record begins here
            } catch (IOException e) {
                throw new UncheckedIOException("bug: text in memory cannot fail to close", e);
            }
        }
        return false;
    }

    private CsvReader<CsvRecord> reader(int line) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.substring(begins.get(line)));
    }

    private static int linesWithin(CsvRecord fields) {
        return (int) fields.getFields().stream()
                .mapToLong(field -> field.lines().count() - 1 + (field.endsWith("\n") || field.endsWith("\r") ? 1 : 0))
                .filter(lines -> lines > 0)
                .sum();
    }

    private String line(int line) {
        return text.substring(begins.get(line), begins.get(line + 1)).strip();
    }
}
