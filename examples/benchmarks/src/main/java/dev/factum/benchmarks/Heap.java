package dev.factum.benchmarks;

/** The heap in use, for programs that measure what stays on it. */
public final class Heap {
    private Heap() {}

    /** Collects garbage until the memory in use no longer shrinks, and returns it in bytes. */
    public static long settled() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            System.gc();
            long now = runtime.totalMemory() - runtime.freeMemory();
            if (now >= used) {
                return used;
            }
            used = now;
        }
        return used;
    }
}
