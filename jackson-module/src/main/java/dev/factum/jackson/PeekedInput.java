package dev.factum.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lets its beginning be looked at before it is read. */
class PeekedInput extends InputStream {
    private final InputStream in;
    private byte[] seen = new byte[4096];
    private int from;
    private int to;
    private boolean ended;

    PeekedInput(InputStream in) {
        this.in = in;
    }

    /** Sees to it that so many bytes are there to be looked at, or all there are; returns how many are there. */
    int peek(int least) throws IOException {
        while (to - from < least && !ended) {
            if (to == seen.length) {
                seen = Arrays.copyOf(seen, 2 * seen.length);
            }
            int count = in.read(seen, to, seen.length - to);
            ended = count < 0;
            to += Math.max(0, count);
        }
        return to - from;
    }

    /** Returns what can be looked at. */
    byte[] peeked() {
        return Arrays.copyOfRange(seen, from, to);
    }

    /** Tells whether there is a line feed in what can be looked at, from some place on. */
    boolean holdsLineFeed(int start) {
        return LineChunks.lineFeed(seen, from + start, to) >= 0;
    }

    /** Leaves out some of what can be looked at. */
    void drop(int count) {
        from += count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (from == to || length == 0) {
            return ended && length > 0 ? -1 : in.read(bytes, offset, length);
        }
        int count = Math.min(length, to - from);
        System.arraycopy(seen, from, bytes, offset, count);
        from += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return from < to ? to - from : ended ? 0 : in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
