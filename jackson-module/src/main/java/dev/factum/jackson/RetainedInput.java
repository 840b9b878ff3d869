package dev.factum.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Arrays;

/** Keeps what was read last, so that what could not be understood can be shown; refuses what is no UTF-8. */
final class RetainedInput extends InputStream {
    /** Thrown where more would have to be kept than may be. */
    static final class TooLong extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Thrown where a byte cannot stand where it stands. */
    static final class NotUtf8 extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        NotUtf8(String message) {
            super(message);
        }
    }

    private final InputStream in;
    private final int most;
    private final Utf8 utf8 = new Utf8();
    private byte[] kept = new byte[1 << 15];

    /** How many bytes were read before the first that is kept. */
    private long before;

    /** How many are kept. */
    private int count;

    /** How many bytes were read before the first that is still needed. */
    private long needed;

    private boolean ended;

    RetainedInput(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Says that nothing before a byte is needed any more. */
    void forgetUntil(long offset) {
        needed = offset;
    }

    /** Returns bytes that have not been forgotten. */
    byte[] between(long from, long to) {
        return Arrays.copyOfRange(kept, (int) (from - before), (int) (to - before));
    }

    /** Returns how many bytes were read. */
    long count() {
        return before + count;
    }

    /** Tells whether whoever reads has asked for more than there is. */
    boolean isEnded() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        ended |= read < 0;
        if (read <= 0) {
            return read;
        }
        int bad = utf8.firstBad(bytes, offset, offset + read);
        if (bad >= 0) {
            throw new NotUtf8("byte 0x%02X at offset %d".formatted(bytes[bad] & 0xFF, count() + bad - offset));
        }
        keep(bytes, offset, read);
        return read;
    }

    private void keep(byte[] bytes, int offset, int length) throws IOException {
        if (count + length > kept.length) {
            int forgotten = (int) (needed - before);
            int left = count - forgotten;
            if (left > most) {
                throw new TooLong();
            }
            byte[] wider = left + length > kept.length / 2 ? new byte[2 * (left + length)] : kept;
            System.arraycopy(kept, forgotten, wider, 0, left);
            kept = wider;
            before = needed;
            count = left;
        }
        System.arraycopy(bytes, offset, kept, count, length);
        count += length;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
