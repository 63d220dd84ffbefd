package org.twinbench.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.state.RecordingFile;
import org.twinbench.state.TraceFile;

/**
 * The folder of one run: {@code run.json} (summary and scenario), {@code recording.twr}, {@code report.html}, and if its
 * parts were traced {@code parts.twt}.
 */
public record RunFolder(Path path) {
    private static final String SUMMARY = "run.json";

    public Path summaryFile() {
        return path.resolve(SUMMARY);
    }

    public Path recordingFile() {
        return path.resolve("recording.twr");
    }

    public Path traceFile() {
        return path.resolve("parts.twt");
    }

    public Path reportFile() {
        return path.resolve("report.html");
    }

    /** Takes a finished recording, its trace if there is one, and its summary in; each appears whole or not at all. */
    void keep(Path recording, Optional<Path> trace, RunSummary summary) throws IOException {
        Files.move(recording, recordingFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (trace.isPresent()) {
            Files.move(trace.get(), traceFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(traceFile()); // of an earlier run
        }
        RunJson.write(summary, summaryFile());
    }

    /** The summary of the run. @throws BadInputException if this is no folder of a run or the summary is damaged */
    public RunSummary summary() throws IOException {
        if (!Files.isRegularFile(summaryFile())) {
            throw new BadInputException(Place.of(path.toString()), "experiment.noRun", SUMMARY);
        }
        return RunJson.read(summaryFile());
    }

    /** What happened to the parts of replication 0, to be closed by the caller. @throws BadInputException if not kept */
    public TraceFile trace() throws IOException {
        return TraceFile.open(traceFile());
    }

    /** The recording of replication 0, to be closed by the caller. */
    public RecordingFile recording() throws IOException {
        return RecordingFile.open(recordingFile());
    }
}
