package org.twinbench.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Records frames to a file that can be read while it grows. One thread writes; many may read through
 * {@link #recording()}. Frames stay in memory until they fill a chunk, so the memory used does not grow with the length
 * of the run, apart from its events, which are meant for people and therefore few.
 */
public final class RecordingWriter implements FrameSink, AutoCloseable {
    private final StreamInfo info;
    private final BlockFile file;
    private final RecordingFile recording;
    private final StoredChunks stored;
    private final boolean temporary;
    private final Path path;
    private final FrameHash hash = new FrameHash();

    // guarded by this
    private final ChunkBuilder builder;
    private final List<Event> events = new ArrayList<>();
    private List<Event> shownEvents = List.of();
    private Chunk pending;
    private Sealing sealing;
    private long start;
    private long end;
    private String finalHash = "";
    private boolean started;
    private boolean complete;

    private RecordingWriter(Path path, StreamInfo info, boolean temporary) throws IOException {
        this.path = path;
        this.info = info;
        this.temporary = temporary;
        file = new BlockFile(path, "rw");
        file.append(RecordingFormat.prologue());
        file.append(RecordingFormat.HEADER, RecordingFormat.encode(info));
        stored = new StoredChunks(
                path.toString(), new BlockFile(path, "r"), info.channels().size());
        builder = new ChunkBuilder(info.channels().size());
        recording = new RecordingFile(info, new Growing());
    }

    /** Begins a recording in a file, which is replaced if it exists. */
    public static RecordingWriter create(Path path, StreamInfo info) throws IOException {
        Files.deleteIfExists(path);
        return new RecordingWriter(path, info, false);
    }

    /** Begins a recording in a temporary file, which is deleted when {@link #recording()} is closed. */
    public static RecordingWriter temporary(StreamInfo info) throws IOException {
        Path path = Files.createTempFile("twinbench-", ".twr");
        path.toFile().deleteOnExit();
        return new RecordingWriter(path, info, true);
    }

    /** What has been recorded so far; goes on after the writer is closed. Close it too when nobody reads any more. */
    public RecordingFile recording() {
        return recording;
    }

    /**
     * Records a frame.
     *
     * @throws IllegalArgumentException if time goes back or a channel number is unknown
     * @throws UncheckedIOException if the file cannot be written
     */
    @Override
    public synchronized void accept(Frame frame) {
        check(frame);
        hash.accept(frame);
        if (!started) {
            start = frame.tick();
            started = true;
        }
        end = frame.tick();
        builder.add(frame);
        events.addAll(frame.events());
        pending = null;
        if (builder.isFull()) {
            seal();
        }
    }

    private void check(Frame frame) {
        if (complete) {
            throw new IllegalStateException("the recording is closed");
        }
        if (started && frame.tick() < end) {
            throw new IllegalArgumentException("tick " + frame.tick() + " after tick " + end);
        }
        for (int channel : frame.channel()) {
            if (channel < 0 || channel >= info.channels().size()) {
                throw new IllegalArgumentException("no channel has the number " + channel);
            }
        }
    }

    /** Says that nothing has changed up to a tick, so that the recording reaches there. */
    public synchronized void advanceTo(long tick) {
        end = Math.max(end, tick);
    }

    /** Writes what is in memory to the file, so that a crash does not lose it. */
    public synchronized void flush() {
        if (!builder.isEmpty()) {
            seal();
        }
        awaitSealing();
    }

    /** Hands a full chunk to another thread, which packs and writes it while the next one fills; one at a time. */
    private void seal() {
        awaitSealing();
        Chunk chunk = builder.build();
        builder.restart();
        pending = null;
        sealing = new Sealing(chunk, CompletableFuture.supplyAsync(() -> write(chunk)));
    }

    private void awaitSealing() {
        if (sealing == null) {
            return;
        }
        try {
            stored.add(sealing.head().join());
            sealing = null;
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException failure ? failure : e;
        }
    }

    private ChunkHead write(Chunk chunk) {
        try {
            long offset = file.append(RecordingFormat.CHUNK, ChunkCodec.encode(chunk));
            return new ChunkHead(offset, chunk.first(), chunk.last());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A chunk on its way to the file. */
    private record Sealing(Chunk chunk, CompletableFuture<ChunkHead> head) {}

    /** The hash of the frames so far. */
    public synchronized String hash() {
        return hash.hex();
    }

    /** Writes the index; after that the recording is complete. */
    @Override
    public synchronized void close() throws IOException {
        if (complete) {
            return;
        }
        complete = true;
        try {
            flush();
            finalHash = hash.hex();
            RecordingFormat.Index index = new RecordingFormat.Index(end, finalHash, stored.heads(), events);
            file.append(RecordingFormat.trailer(file.append(RecordingFormat.INDEX, RecordingFormat.encode(index))));
            file.force();
        } finally {
            file.close();
        }
    }

    /** The sealed chunks and, as the last one, what is still in memory. */
    private final class Growing implements ChunkSource {
        private int sealed() {
            return stored.count() + (sealing == null ? 0 : 1);
        }

        @Override
        public int count() {
            synchronized (RecordingWriter.this) {
                return sealed() + (builder.isEmpty() ? 0 : 1);
            }
        }

        @Override
        public int indexAt(long tick) {
            synchronized (RecordingWriter.this) {
                boolean last = !builder.isEmpty() && builder.first() <= tick;
                boolean onTheWay = sealing != null && sealing.chunk().first() <= tick;
                return last ? sealed() : onTheWay ? stored.count() : stored.indexAt(tick);
            }
        }

        @Override
        public Chunk chunk(int index) throws IOException {
            synchronized (RecordingWriter.this) {
                if (index >= stored.count() && index < sealed()) {
                    return sealing.chunk();
                }
                if (index >= sealed()) {
                    pending = pending == null ? builder.build() : pending;
                    return pending;
                }
            }
            return stored.chunk(index);
        }

        @Override
        public Chunk values(int index) throws IOException {
            return index < stored.count() ? stored.values(index) : chunk(index);
        }

        @Override
        public long start() {
            synchronized (RecordingWriter.this) {
                return start;
            }
        }

        @Override
        public long end() {
            synchronized (RecordingWriter.this) {
                return end;
            }
        }

        @Override
        public boolean complete() {
            synchronized (RecordingWriter.this) {
                return complete;
            }
        }

        @Override
        public List<Event> events() {
            synchronized (RecordingWriter.this) {
                if (shownEvents.size() != events.size()) {
                    shownEvents = List.copyOf(events);
                }
                return shownEvents;
            }
        }

        @Override
        public String hash() {
            synchronized (RecordingWriter.this) {
                return finalHash;
            }
        }

        @Override
        public void close() throws IOException {
            stored.close();
            if (temporary) {
                Files.deleteIfExists(path);
            }
        }
    }
}
