package org.twinbench.state;

import java.io.IOException;
import java.util.List;

/** The chunks of a file that nobody writes to any more. */
record CompleteChunks(StoredChunks stored, long end, String hash, List<Event> events) implements ChunkSource {
    @Override
    public int count() {
        return stored.count();
    }

    @Override
    public int indexAt(long tick) {
        return stored.indexAt(tick);
    }

    @Override
    public Chunk chunk(int index) throws IOException {
        return stored.chunk(index);
    }

    @Override
    public Chunk values(int index) throws IOException {
        return stored.values(index);
    }

    @Override
    public long start() {
        return stored.count() == 0 ? 0 : stored.heads().getFirst().first();
    }

    @Override
    public boolean complete() {
        return true;
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
