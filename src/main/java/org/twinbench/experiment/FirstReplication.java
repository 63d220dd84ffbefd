package org.twinbench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameHash;
import org.twinbench.state.FrameSink;
import org.twinbench.state.RecordingWriter;
import org.twinbench.state.StreamInfo;
import org.twinbench.state.TraceSink;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceWriter;

/**
 * Hashes the frames of replication 0 and, where wanted, records them, and what happens to its parts, in files that are
 * removed unless they are moved away.
 */
final class FirstReplication implements Replications.Observer, AutoCloseable {
    private final Scenario scenario;
    private final Optional<Path> file;
    private final Optional<Path> traceFile;
    private final FrameHash hash = new FrameHash();
    private RecordingWriter writer;
    private TraceWriter tracer;

    /**
     * @param file where to record; nothing is kept if empty
     * @param traced whether what happens to parts is kept too, beside the recording
     */
    FirstReplication(Scenario scenario, Optional<Path> file, boolean traced) {
        this.scenario = scenario;
        this.file = file;
        traceFile = file.filter(path -> traced).map(path -> path.resolveSibling(path.getFileName() + ".twt"));
    }

    Optional<Path> file() {
        return file;
    }

    Optional<Path> traceFile() {
        return traceFile;
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
    public TraceSink trace(int replication) {
        return replication == 0 && traceFile.isPresent() ? this::step : TraceSink.NONE;
    }

    private void step(long tick, TraceStep.What what, long part, long other, int kind, int place) {
        tracer.step(tick, what, part, other, kind, place);
    }

    @Override
    public void started(int replication, StreamInfo info) {
        if (replication != 0 || file.isEmpty()) {
            return;
        }
        try {
            writer = RecordingWriter.create(file.get(), info);
            if (traceFile.isPresent()) {
                tracer = TraceWriter.create(
                        traceFile.get(),
                        info.kinds(),
                        scenario.elements().stream().map(Element::id).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the recording at the horizon; the hash of all frames in hexadecimal. */
    String complete() throws IOException {
        if (tracer != null) {
            tracer.close();
        }
        if (writer == null) {
            return hash.hex();
        }
        writer.advanceTo(scenario.horizon());
        writer.close();
        return writer.hash();
    }

    @Override
    public void close() throws IOException {
        try {
            if (tracer != null) {
                tracer.close();
            }
        } finally {
            if (writer != null) {
                writer.close();
            }
        }
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
        if (traceFile.isPresent()) {
            Files.deleteIfExists(traceFile.get());
        }
    }
}
