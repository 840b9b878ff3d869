package dev.factum.jackson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8 (RFC 3629): no surrogates, nothing longer than it need be. Goes on from one array to the next. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NOT_ASCII = 0x8080808080808080L;

    /** How many bytes of the character under way are to come. */
    private int missing;

    /** Between which bounds the next of them must lie. */
    private int least;

    private int most;

    /** Returns the index of the first byte that cannot stand where it stands, or -1. */
    int firstBad(byte[] bytes, int from, int to) {
        int i = from;
        while (true) {
            if (missing == 0) {
                i = behindAscii(bytes, i, to);
            }
            if (i == to) {
                return -1;
            }
            int b = bytes[i] & 0xFF;
            if (missing > 0 ? !isContinued(b) : !isBegun(b)) {
                return i;
            }
            i++;
        }
    }

    /** Tells whether no character is under way. */
    boolean isWhole() {
        return missing == 0;
    }

    private static int behindAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 32 <= to
                && ((eight(bytes, i) | eight(bytes, i + 8) | eight(bytes, i + 16) | eight(bytes, i + 24)) & NOT_ASCII)
                        == 0) {
            i += 32;
        }
        while (i + 8 <= to && (eight(bytes, i) & NOT_ASCII) == 0) {
            i += 8;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    private boolean isContinued(int b) {
        if (b < least || b > most) {
            return false;
        }
        missing--;
        least = 0x80;
        most = 0xBF;
        return true;
    }

    private boolean isBegun(int b) {
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return true;
    }
}
