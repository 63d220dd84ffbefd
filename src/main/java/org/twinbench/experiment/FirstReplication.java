package org.twinbench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameHash;
import org.twinbench.state.FrameSink;
import org.twinbench.state.RecordingWriter;
import org.twinbench.state.StreamInfo;

/** Hashes the frames of replication 0 and, where wanted, records them in a file that is removed unless it is moved away. */
final class FirstReplication implements Replications.Observer, AutoCloseable {
    private final long horizon;
    private final Optional<Path> file;
    private final FrameHash hash = new FrameHash();
    private RecordingWriter writer;

    FirstReplication(long horizon, Optional<Path> file) {
        this.horizon = horizon;
        this.file = file;
    }

    Optional<Path> file() {
        return file;
    }

    @Override
    public FrameSink sink(int replication) {
        return replication == 0 ? this::accept : FrameSink.NONE;
    }

    private void accept(Frame frame) {
        if (writer == null) {
            hash.accept(frame);
        } else {
            writer.accept(frame);
        }
    }

    @Override
    public void started(int replication, StreamInfo info) {
        if (replication != 0 || file.isEmpty()) {
            return;
        }
        try {
            writer = RecordingWriter.create(file.get(), info);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the recording at the horizon; the hash of all frames in hexadecimal. */
    String complete() throws IOException {
        if (writer != null) {
            writer.advanceTo(horizon);
            writer.close();
            return writer.hash();
        }
        return hash.hex();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
