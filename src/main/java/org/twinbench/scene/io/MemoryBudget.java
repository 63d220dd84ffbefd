package org.twinbench.scene.io;

/** How much of the heap one file may take, so that a small file with large claims is refused before it is believed. */
final class MemoryBudget {
    private final long limit = Runtime.getRuntime().maxMemory() / 2;
    private long taken;

    /** Whether there is room for so many more bytes; if so, they count as taken. */
    boolean take(long bytes) {
        if (bytes < 0 || bytes > limit - taken) {
            return false;
        }
        taken += bytes;
        return true;
    }

    long taken() {
        return taken;
    }

    long limit() {
        return limit;
    }
}
