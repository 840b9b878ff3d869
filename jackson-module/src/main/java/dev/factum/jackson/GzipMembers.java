package dev.factum.jackson;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Reads gzip data (RFC 1952) of any number of members. Unlike the JDK's own, it takes nothing that follows a member for
 * the end of the data: another member is read, zeros are padding, anything else is an error. Data that breaks off is an
 * {@link EOFException}, after all that could be read.
 */
final class GzipMembers extends InputStream {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    /** The length of what ends a member. */
    private static final int TRAILER = 8;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] input = new byte[1 << 16];
    private int at;
    private int limit;
    private int members;
    private boolean within;
    private boolean ended;
    private boolean cut;
    private boolean closed;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /** Tells whether data begins as gzip data does. */
    static boolean isBegun(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("gzip data must be open, but was closed");
        }
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            if (cut) {
                throw cut();
            }
            if (!within) {
                startMember();
            } else {
                int count = inflate(bytes, offset, length);
                if (count > 0) {
                    return count;
                }
            }
        }
        return -1;
    }

    /** Says that there is more, unless there is not: whoever waits for it waits for data that is on its way. */
    @Override
    public int available() throws IOException {
        return ended || closed ? 0 : holdsMore() ? 1 : in.available();
    }

    /** Tells whether data has come that has not been unpacked, but for the end of a member. */
    private boolean holdsMore() {
        if (!within) {
            return at < limit;
        }
        return inflater.finished() ? inflater.getRemaining() > TRAILER : !inflater.needsInput();
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        if (inflater.needsInput() && !inflater.finished()) {
            if (!fill()) {
                throw cut();
            }
            inflater.setInput(input, at, limit - at);
            at = limit;
        }
        try {
            int count = inflater.inflate(bytes, offset, length);
            crc.update(bytes, offset, count);
            if (count == 0 && inflater.finished()) {
                endMember();
            } else if (count == 0 && inflater.needsDictionary()) {
                throw new ZipException("gzip member " + members + " needs a dictionary");
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException("gzip member " + members + " is damaged: " + e.getMessage());
        }
    }

    private void endMember() throws IOException {
        at = limit - inflater.getRemaining();
        long sum = four();
        long size = four();
        if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("gzip member " + members + " is damaged: its checksum or length is another");
        }
        within = false;
    }

    private void startMember() throws IOException {
        if (at == limit && !fill()) {
            ended = true;
            return;
        }
        if (members > 0 && input[at] == 0) {
            at++;
            return;
        }
        members++;
        if (one() != 0x1F || one() != 0x8B || one() != 8) {
            throw new ZipException("gzip data must go on with a member, but member " + members + " begins otherwise");
        }
        int flags = one();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("gzip member " + members + " has flags that are not defined");
        }
        pass(6);
        if ((flags & EXTRA) != 0) {
            pass(two());
        }
        if ((flags & NAME) != 0) {
            passText();
        }
        if ((flags & COMMENT) != 0) {
            passText();
        }
        if ((flags & HEADER_CRC) != 0) {
            pass(2);
        }
        inflater.reset();
        crc.reset();
        if (at < limit) {
            inflater.setInput(input, at, limit - at);
            at = limit;
        }
        within = true;
    }

    private void passText() throws IOException {
        while (one() != 0) {
            // the text is nobody's business
        }
    }

    private void pass(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            one();
        }
    }

    private int two() throws IOException {
        return one() | one() << 8;
    }

    private long four() throws IOException {
        return two() | (long) two() << 16;
    }

    private int one() throws IOException {
        if (at == limit && !fill()) {
            throw cut();
        }
        return input[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, in.read(input));
        return limit > 0;
    }

    private EOFException cut() {
        cut = true;
        return new EOFException("gzip member " + members + " is cut off");
    }

    @Override
    public void close() throws IOException {
        closed = true;
        inflater.end();
        in.close();
    }
}
