package dev.factum.jackson;

import java.io.ByteArrayInputStream;

/** Gives a few bytes at a time, and says that there are no more. */
class Trickle extends ByteArrayInputStream {
    private final int most;

    Trickle(byte[] bytes, int most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(most, length));
    }

    @Override
    public synchronized int available() {
        return 0;
    }
}
