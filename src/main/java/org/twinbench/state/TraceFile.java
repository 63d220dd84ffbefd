package org.twinbench.state;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/** What happened to every part of a run, read from a file block by block. Safe for many threads. */
public final class TraceFile implements Closeable {
    /** Hears of steps while they are read. */
    @FunctionalInterface
    public interface Reader {
        void step(TraceStep step) throws IOException;
    }

    private final String name;
    private final BlockFile file;
    private final TraceFormat.Names names;
    private final List<TraceFormat.Head> heads;

    private TraceFile(String name, BlockFile file, TraceFormat.Names names, List<TraceFormat.Head> heads) {
        this.name = name;
        this.file = file;
        this.names = names;
        this.heads = List.copyOf(heads);
    }

    /** What a writer has written so far. */
    static TraceFile of(String name, BlockFile file, TraceFormat.Names names, List<TraceFormat.Head> heads) {
        return new TraceFile(name, file, names, heads);
    }

    private static TraceFile read(String name, BlockFile file) throws IOException {
        byte[] magic = TraceFormat.MAGIC;
        if (file.length() < TraceFormat.PROLOGUE || !Arrays.equals(file.bytes(0, magic.length), magic)) {
            throw new BadInputException(Place.of(name), "state.notTrace");
        }
        int version = new ByteReader(file.bytes(magic.length, 4)).i32();
        if (version != TraceFormat.VERSION) {
            throw new BadInputException(
                    Place.of(name), "state.tooNew", Integer.toString(version), "" + TraceFormat.VERSION);
        }
        try {
            TraceFormat.Names names = TraceFormat.names(file.block(TraceFormat.PROLOGUE, TraceFormat.HEADER));
            return new TraceFile(
                    name, file, names, TraceFormat.heads(file.block(indexOffset(file), TraceFormat.INDEX)));
        } catch (EOFException | StreamCorruptedException e) {
            throw damaged(name, e);
        }
    }

    /** @throws BadInputException if it is no trace, was not finished, or is damaged */
    public static TraceFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new BadInputException(Place.of(path.toString()), "state.noTrace");
        }
        BlockFile file = new BlockFile(path, "r");
        try {
            return read(path.toString(), file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static long indexOffset(BlockFile file) throws IOException {
        long at = file.length() - TraceFormat.TRAILER;
        byte[] trailer = file.bytes(Math.max(0, at), TraceFormat.TRAILER);
        if (!Arrays.equals(Arrays.copyOfRange(trailer, 8, trailer.length), TraceFormat.END)) {
            throw new EOFException("its end is missing");
        }
        return new ByteReader(trailer).i64();
    }

    private static BadInputException damaged(String name, IOException cause) {
        return new BadInputException(Place.of(name), "state.damaged", String.valueOf(cause.getMessage()));
    }

    /** The kinds of parts by number. */
    public List<String> kinds() {
        return names.kinds();
    }

    /** The ids of the elements by number. */
    public List<String> places() {
        return names.places();
    }

    /** How many steps there are. */
    public long count() {
        return heads.stream().mapToLong(TraceFormat.Head::count).sum();
    }

    /** Reads all steps in the order of time. */
    public void read(Reader reader) throws IOException {
        for (TraceFormat.Head head : heads) {
            for (TraceStep step : steps(head)) {
                reader.step(step);
            }
        }
    }

    /** The steps of a part, and those of other parts that went into it or came out of it; by time. */
    public List<TraceStep> about(long part) throws IOException {
        List<TraceStep> found = new ArrayList<>();
        for (TraceFormat.Head head : heads) {
            if (head.mayName(part)) {
                steps(head).stream()
                        .filter(step -> step.part() == part || step.other() == part)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<TraceStep> steps(TraceFormat.Head head) throws IOException {
        try {
            return TraceFormat.steps(file.block(head.offset(), TraceFormat.STEPS), head.count(), names);
        } catch (EOFException | StreamCorruptedException e) {
            throw damaged(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
