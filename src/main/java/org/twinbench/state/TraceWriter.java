package org.twinbench.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what happens to parts to a file, block by block; its memory grows only by the index. One thread writes. */
public final class TraceWriter implements TraceSink, AutoCloseable {
    private static final int STEPS_IN_BLOCK = 1 << 15;

    private final Path path;
    private final TraceFormat.Names names;
    private final BlockFile file;
    private final List<TraceFormat.Head> heads = new ArrayList<>();
    private final ByteWriter block = new ByteWriter();
    private int count;
    private long tick;
    private long part;
    private long least = Long.MAX_VALUE;
    private long greatest = -1;
    private boolean closed;
    /** Null until somebody wants to read. */
    private BlockFile reader;

    private TraceWriter(Path path, BlockFile file, TraceFormat.Names names) {
        this.path = path;
        this.file = file;
        this.names = names;
    }

    /**
     * Begins a trace in a file, which is replaced if it exists.
     *
     * @param kinds names of the kinds of parts by number
     * @param places names of the elements by number
     */
    public static TraceWriter create(Path path, List<String> kinds, List<String> places) throws IOException {
        Files.deleteIfExists(path);
        BlockFile file = new BlockFile(path, "rw");
        TraceFormat.Names names = new TraceFormat.Names(List.copyOf(kinds), List.copyOf(places));
        ByteWriter prologue = new ByteWriter();
        prologue.bytes(TraceFormat.MAGIC, TraceFormat.MAGIC.length);
        prologue.i32(TraceFormat.VERSION);
        file.append(prologue.toBytes());
        file.append(TraceFormat.HEADER, TraceFormat.encode(names));
        return new TraceWriter(path, file, names);
    }

    /** @throws UncheckedIOException if the file cannot be written */
    @Override
    public void step(long at, TraceStep.What what, long about, long other, int kind, int place) {
        TraceFormat.write(new TraceStep(at, what, about, other, kind, place), tick, part, block);
        tick = at;
        part = about;
        least = Math.min(least, other == TraceStep.NONE ? about : Math.min(about, other));
        greatest = Math.max(greatest, Math.max(about, other));
        if (++count == STEPS_IN_BLOCK) {
            seal();
        }
    }

    private void seal() {
        try {
            long offset = file.append(TraceFormat.STEPS, block.toBytes());
            heads.add(new TraceFormat.Head(offset, count, least, greatest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        block.clear();
        count = 0;
        tick = 0;
        part = 0;
        least = Long.MAX_VALUE;
        greatest = -1;
    }

    /**
     * What was written so far, to be read on any thread while this goes on. All that this returns share one open file: who closes
     * one of them closes all. Every call ends a block, so it is for the moments at which somebody wants to look.
     */
    public TraceFile soFar() throws IOException {
        if (count > 0) {
            seal();
        }
        if (reader == null) {
            reader = new BlockFile(path, "r");
        }
        return TraceFile.of(path.toString(), reader, names, heads);
    }

    /** Writes the index; a file without it is not read. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (count > 0) {
                seal();
            }
            long index = file.append(TraceFormat.INDEX, TraceFormat.index(heads));
            ByteWriter trailer = new ByteWriter();
            trailer.i64(index);
            trailer.bytes(TraceFormat.END, TraceFormat.END.length);
            file.append(trailer.toBytes());
            file.force();
        } finally {
            file.close();
        }
    }
}
