package org.twinbench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceSink;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceWriter;

/** Follows the parts of a live run in a temporary file. Written by the thread of the run, read by others. */
final class LiveTrace implements TraceSink, AutoCloseable {
    private final List<String> places;
    private Path path;
    private TraceWriter writer;
    private long steps;
    private long shown = -1;
    private volatile Optional<TraceFile> latest = Optional.empty();

    LiveTrace(Scenario scenario) {
        places = scenario.elements().stream().map(Element::id).toList();
    }

    /** Begins; before the first step. */
    void open(List<String> kinds) throws IOException {
        path = Files.createTempFile("twinbench-", ".twt");
        path.toFile().deleteOnExit();
        writer = TraceWriter.create(path, kinds, places);
    }

    @Override
    public void step(long tick, TraceStep.What what, long part, long other, int kind, int place) {
        writer.step(tick, what, part, other, kind, place);
        steps++;
    }

    /** Lets others see what has happened so far; what was shown before can still be read. */
    void show() {
        if (steps == shown) {
            return;
        }
        try {
            latest = Optional.of(writer.soFar());
            shown = steps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<TraceFile> latest() {
        return latest;
    }

    @Override
    public void close() {
        try {
            if (latest.isPresent()) {
                latest.get().close();
            }
            writer.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
