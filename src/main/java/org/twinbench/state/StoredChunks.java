package org.twinbench.state;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/** The chunks in a file: where they are, and the few that were read last. Safe for many threads; may grow. */
final class StoredChunks implements Closeable {
    private static final int CACHED = 12;

    private final String name;
    private final BlockFile file;
    private final int channelCount;
    private final List<ChunkHead> heads = new ArrayList<>();
    private final Map<Integer, Chunk> cache = new LinkedHashMap<>(CACHED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Chunk> eldest) {
            return size() > CACHED;
        }
    };

    StoredChunks(String name, BlockFile file, int channelCount) {
        this.name = name;
        this.file = file;
        this.channelCount = channelCount;
    }

    synchronized void add(ChunkHead head) {
        heads.add(head);
    }

    synchronized int count() {
        return heads.size();
    }

    synchronized List<ChunkHead> heads() {
        return List.copyOf(heads);
    }

    /** The last chunk that begins at or before a tick; 0 if none does. */
    synchronized int indexAt(long tick) {
        int low = 0;
        int high = heads.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (heads.get(middle).first() <= tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    /** A chunk, from memory if it was read lately. Reading happens outside the lock: two threads may read the same. */
    Chunk chunk(int index) throws IOException {
        ChunkHead head;
        synchronized (this) {
            Chunk known = cache.get(index);
            if (known != null) {
                return known;
            }
            head = heads.get(index);
        }
        Chunk chunk = read(head.offset(), true);
        synchronized (this) {
            cache.put(index, chunk);
        }
        return chunk;
    }

    /** A chunk as it is in memory, or read without its moves and not kept: for those who read all once. */
    Chunk values(int index) throws IOException {
        ChunkHead head;
        synchronized (this) {
            Chunk known = cache.get(index);
            if (known != null) {
                return known;
            }
            head = heads.get(index);
        }
        return read(head.offset(), false);
    }

    private Chunk read(long offset, boolean withMoves) throws IOException {
        try {
            return ChunkCodec.decode(file.block(offset, RecordingFormat.CHUNK), channelCount, withMoves);
        } catch (EOFException | StreamCorruptedException e) {
            throw new BadInputException(Place.at(name, "@" + offset), "state.damaged", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
