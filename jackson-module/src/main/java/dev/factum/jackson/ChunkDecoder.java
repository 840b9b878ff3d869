package dev.factum.jackson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the lines of a chunk, with one parser for as long as nothing is wrong: to open one for each line would cost a
 * good part of what reading the line costs. A line that is anything but one entity is left to a {@link LineDecoder}.
 */
final class ChunkDecoder {
    private final LineDecoder lines;

    ChunkDecoder(LineDecoder lines) {
        this.lines = lines;
    }

    Batch decode(Chunk chunk) {
        return chunk.tooLong() > 0 ? tooLong(chunk) : new Lines(chunk).decode();
    }

    private Batch tooLong(Chunk chunk) {
        Bad bad = LineDecoder.tooLong(chunk.bytes(), chunk.tooLong(), lines.longest(), 0);
        List<Object> items = chunk.inputCut() ? List.of(bad, LineDecoder.cutOff(new byte[0], 1)) : List.of(bad);
        return new Batch(items, items.size(), chunk.bytesRead());
    }

    /** The lines of a chunk under way. */
    private final class Lines {
        private final Chunk chunk;
        private final byte[] bytes;
        private final int end;
        private final List<Object> items = new ArrayList<>();

        /** The start of the first line that is not read. */
        private int at;

        /** How many lines stand before it. */
        private long line;

        Lines(Chunk chunk) {
            this.chunk = chunk;
            this.bytes = chunk.bytes();
            this.at = chunk.from();
            this.end = chunk.to();
        }

        Batch decode() {
            while (at < end) {
                int bad = new Utf8().firstBad(bytes, at, end);
                int good = bad < 0 ? end : startOfLine(bad);
                while (at < good) {
                    decodeTogether(good);
                }
                if (bad >= 0) {
                    decodeAlone();
                }
            }
            if (chunk.inputCut()) {
                tellOfCut();
            }
            return new Batch(items, line, chunk.bytesRead());
        }

        private int startOfLine(int place) {
            int start = place;
            while (start > at && bytes[start - 1] != '\n') {
                start--;
            }
            return start;
        }

        /** Reads lines up to an end, or up to one that is anything but an entity and is read alone. */
        private void decodeTogether(int to) {
            // behind two blanks no encoding but UTF-8 is guessed at; what they overwrite has been read
            int from = at - LineChunks.ROOM;
            Arrays.fill(bytes, from, at, (byte) ' ');
            try (JsonParser p = lines.reader().createParser(bytes, from, to - from)) {
                ParserInput in = new ParserInput(p, LineDecoder.contextOf(p));
                // the row of the parser that the line starts in, or 0 if that is not known
                int row = 1;
                while (true) {
                    row = passBlankLines(to) ? 0 : row;
                    if (at == to || p.nextToken() == null) {
                        break;
                    }
                    Object value = lines.readEntity(in);
                    TokenStreamLocation behind = p.currentLocation();
                    int valueEnd = from + (int) behind.getByteOffset();
                    int next = behindBlanks(valueEnd, to);
                    if (value == null || next < 0 || !isOneLine(row, behind.getLineNr(), valueEnd, next)) {
                        break;
                    }
                    items.add(value);
                    line++;
                    at = next;
                    row = isPlain(valueEnd, next, to) ? behind.getLineNr() + 1 : 0;
                }
            } catch (JacksonException e) {
                // told by the one who reads the line alone
            }
            if (at < to) {
                decodeAlone();
            }
        }

        /** Passes over blank lines; tells whether there were any. */
        private boolean passBlankLines(int to) {
            int before = at;
            for (int next = behindBlanks(at, to);
                    at < to && next >= 0 && next - at <= lines.longest();
                    next = behindBlanks(at, to)) {
                at = next;
                line++;
            }
            return at > before;
        }

        /** Tells whether a value, with what is blank before it, lies in the line that ends before the next. */
        private boolean isOneLine(int row, int lastRow, int valueEnd, int next) {
            boolean sameRow = row == lastRow && lines.countsLineFeeds();
            return (sameRow || LineChunks.lineFeed(bytes, at, valueEnd) < 0) && next - at <= lines.longest();
        }

        /** Returns the start of the next line if nothing but blanks stands before it, or else -1. */
        private int behindBlanks(int from, int to) {
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                if (b == '\n') {
                    return i + 1;
                }
                if (b != ' ' && b != '\t' && b != '\r') {
                    return -1;
                }
            }
            return to;
        }

        /** Tells whether nothing but one end of line stands between a value and the next, so that rows can be counted. */
        private boolean isPlain(int valueEnd, int next, int to) {
            int blanks = next - valueEnd;
            return (blanks == 1 || (blanks == 2 && bytes[valueEnd] == '\r')) && next < to && bytes[next] == '{';
        }

        private void decodeAlone() {
            int lineFeed = LineChunks.lineFeed(bytes, at, end);
            int lineEnd = lineFeed < 0 ? end : lineFeed;
            int textEnd = lineEnd > at && bytes[lineEnd - 1] == '\r' && lineFeed >= 0 ? lineEnd - 1 : lineEnd;
            @Nullable Object item = lines.decode(bytes, at, textEnd, line, lineFeed >= 0);
            if (item != null) {
                items.add(item);
            }
            line++;
            at = lineFeed < 0 ? end : lineFeed + 1;
        }

        /** Says that the input breaks off, if no line says so. */
        private void tellOfCut() {
            boolean within = end > chunk.from() && bytes[end - 1] != '\n';
            Object last = items.isEmpty() ? null : items.get(items.size() - 1);
            if (!(within && last instanceof Bad bad && bad.line() == line - 1 && LineRules.isCutOff(bad.report()))) {
                items.add(LineDecoder.cutOff(new byte[0], line));
                line++;
            }
        }
    }
}
