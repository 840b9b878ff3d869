package dev.factum.jackson;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into chunks of whole lines, whatever stands in them. No more is held than a chunk, or one line if it is
 * longer; of a line that is too long, only the beginning.
 */
final class LineChunks implements InOrder.Source<Chunk> {
    /** Room in front of the lines of a chunk that its reader may write to. */
    static final int ROOM = 2;

    /** So much of a line that is too long is kept for people. */
    private static final int BEGINNING = 1000;

    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final LongSupplier bytesRead;
    private final int size;
    /** The length of the longest line with the carriage return that it may end with. */
    private final int longest;

    private final Deque<byte[]> free = new ArrayDeque<>();
    private byte[] begun = NOTHING;
    private boolean ended;
    private boolean cut;
    private @Nullable IOException failure;

    /**
     * Takes an input and the size of its chunks.
     *
     * @param bytesRead tells how many bytes of the file have been read
     * @param longest the length of the longest line that is kept, without its end
     */
    LineChunks(InputStream in, LongSupplier bytesRead, int size, int longest) {
        this.in = in;
        this.bytesRead = bytesRead;
        this.size = size;
        this.longest = longest + 1;
    }

    /** Returns the next chunk, or null at the end. Waits for no more than one line if no more is there. */
    @Override
    public @Nullable Chunk next() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (ended) {
            return null;
        }
        byte[] bytes = newBytes(ROOM + Math.max(size, 2 * begun.length));
        System.arraycopy(begun, 0, bytes, ROOM, begun.length);
        int to = ROOM + begun.length;
        begun = NOTHING;
        // behind a line that was too long, several may have begun
        int lines = behindLastLineFeed(bytes, ROOM, to);
        while (lines == 0 || (to < bytes.length && ready())) {
            if (to == bytes.length) {
                if (to - ROOM > longest) {
                    return tooLong(bytes);
                }
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, ROOM + longest + 1L));
            }
            int count = read(bytes, to);
            if (count < 0 && failure != null) {
                return lastBefore(failure, bytes, lines);
            }
            if (count < 0) {
                return to == ROOM && !cut ? null : Chunk.ofLines(bytes, ROOM, to, cut, bytesRead.getAsLong());
            }
            lines = Math.max(lines, behindLastLineFeed(bytes, to, to + count));
            to += count;
        }
        begun = Arrays.copyOfRange(bytes, lines, to);
        return Chunk.ofLines(bytes, ROOM, lines, false, bytesRead.getAsLong());
    }

    /** Takes back the bytes of a chunk that has been read, for another: to make new ones costs more than to fill them. */
    void reuse(Chunk chunk) {
        if (chunk.bytes().length == ROOM + size) {
            free.push(chunk.bytes());
        }
    }

    private byte[] newBytes(int length) {
        return length > ROOM + size || free.isEmpty() ? new byte[length] : free.pop();
    }

    /** Tells whether there is something to read without waiting for it; not if the input cannot tell. */
    @Override
    public boolean ready() {
        try {
            return in.available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What was whole before the input failed has been read. */
    private Chunk lastBefore(IOException e, byte[] bytes, int lines) throws IOException {
        if (lines == 0) {
            throw e;
        }
        return Chunk.ofLines(bytes, ROOM, lines, false, bytesRead.getAsLong());
    }

    /** Reads over the rest of the line that the bytes are the beginning of. */
    private Chunk tooLong(byte[] bytes) {
        byte[] beginning = Arrays.copyOfRange(bytes, ROOM, ROOM + beginning(longest - 1));
        long length = (long) bytes.length - ROOM;
        byte last = bytes[bytes.length - 1];
        for (int count = read(bytes, ROOM); count >= 0; count = read(bytes, ROOM)) {
            int lineFeed = lineFeed(bytes, ROOM, ROOM + count);
            if (lineFeed >= 0) {
                begun = Arrays.copyOfRange(bytes, lineFeed + 1, ROOM + count);
                last = lineFeed > ROOM ? bytes[lineFeed - 1] : last;
                length += lineFeed - ROOM - (last == '\r' ? 1 : 0);
                break;
            }
            last = bytes[ROOM + count - 1];
            length += count;
        }
        return Chunk.ofTooLong(beginning, length, cut, bytesRead.getAsLong());
    }

    /** Returns how much is kept of a line that is longer than the longest. */
    static int beginning(int longest) {
        return Math.min(BEGINNING, longest);
    }

    private int read(byte[] bytes, int at) {
        try {
            int count = in.read(bytes, at, bytes.length - at);
            ended = count < 0;
            return count;
        } catch (EOFException e) {
            // compressed data that breaks off: all that came before is good
            ended = true;
            cut = true;
            return -1;
        } catch (IOException e) {
            ended = true;
            failure = e;
            return -1;
        }
    }

    private static int behindLastLineFeed(byte[] bytes, int from, int to) {
        for (int i = to; i > from; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    /** Returns where the first line feed is, or -1. */
    static int lineFeed(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
