package dev.factum.jackson;

/** Some whole lines of an input as they came, or the beginning of one line that is too long to be kept. */
final class Chunk {
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long tooLong;
    private final boolean inputCut;
    private final long bytesRead;

    private Chunk(byte[] bytes, int from, int to, long tooLong, boolean inputCut, long bytesRead) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.tooLong = tooLong;
        this.inputCut = inputCut;
        this.bytesRead = bytesRead;
    }

    /** Takes lines that each end with a line feed, but for the last of the input. */
    static Chunk ofLines(byte[] bytes, int from, int to, boolean inputCut, long bytesRead) {
        return new Chunk(bytes, from, to, 0, inputCut, bytesRead);
    }

    /** Takes the beginning of a line, and how long the line is. */
    static Chunk ofTooLong(byte[] beginning, long length, boolean inputCut, long bytesRead) {
        return new Chunk(beginning, 0, beginning.length, length, inputCut, bytesRead);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Returns how long the one line is that this is the beginning of; 0 if this is whole lines. */
    long tooLong() {
        return tooLong;
    }

    /** Tells whether the input broke off where the chunk ends: not at the end of a line, but of what was to come. */
    boolean inputCut() {
        return inputCut;
    }

    /** Returns how many bytes of the file had been read when the chunk was. */
    long bytesRead() {
        return bytesRead;
    }
}
