package org.twinbench.workbench.open;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;

/** Opens files in the background. Until a file has been read completely, and if it is bad, everything stays as it was. */
public final class FileOpener {
    private final Session session;
    private final FileSource source;
    private final Consumer<Path> opened;
    private final BiConsumer<Message, Throwable> defects;
    private Job running;

    /**
     * @param opened is told of every file that has been opened
     * @param defects is told of errors that are not the file's fault
     */
    public FileOpener(
            Session session, FileSource source, Consumer<Path> opened, BiConsumer<Message, Throwable> defects) {
        this.session = session;
        this.source = source;
        this.opened = opened;
        this.defects = defects;
    }

    /** Starts to open a file; one that is still being read is given up. */
    public Job open(Path file) {
        return open(List.of(file));
    }

    /** Starts to open files that belong together; the first one names what is open. */
    public Job open(List<Path> files) {
        if (running != null) {
            running.cancel();
        }
        List<Path> all =
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        Path absolute = all.getFirst();
        Message name =
                Message.of("workbench.open.reading", absolute.getFileName().toString());
        running = session.jobs()
                .start(
                        name,
                        progress -> all.size() == 1 ? source.read(absolute, progress) : source.read(all, progress),
                        result -> show(absolute, result),
                        failure -> report(absolute, failure));
        return running;
    }

    private void show(Path file, Opened result) {
        session.runStateProperty().set(RunState.NONE);
        session.scenarioProperty().set(null);
        session.recordingProperty().set(null);
        session.tickProperty().set(0);
        session.hoveredProperty().set(null);
        session.selection().clear();
        session.hidden().clear();
        session.undo().clear();
        session.findings().setAll(result.findings());
        session.modelProperty().set(result.bare().orElse(null));
        result.model().ifPresent(model -> {
            session.bvhProperty().set(model.bvh());
            session.sceneProperty().set(model.scene());
        });
        result.scenario().ifPresent(scenario -> {
            if (result.model().isEmpty()) {
                session.bvhProperty().set(null);
                session.sceneProperty().set(null);
            }
            if (scenario.file().isEmpty()) { // it has no document yet: its elements are the first edit
                session.scenarioProperty().set(scenario.withElements(List.of()));
            }
            session.scenarioProperty().set(scenario);
            session.runStateProperty().set(RunState.READY);
        });
        log(Severity.INFO, Message.of("workbench.open.done", file.toString()));
        opened.accept(file);
    }

    private void report(Path file, Throwable failure) {
        switch (failure) {
            case BadInputException bad -> reject(file, bad.findings());
            case NoSuchFileException missing ->
                reject(file, List.of(Finding.error(Place.of(missing.getFile()), "workbench.open.missing")));
            case IOException unreadable ->
                reject(
                        file,
                        List.of(Finding.error(
                                Place.of(file.toString()), "workbench.open.unreadable", text(unreadable))));
            case OutOfMemoryError memory ->
                reject(file, List.of(Finding.error(Place.of(file.toString()), "workbench.open.tooLarge")));
            default -> {
                log(Severity.ERROR, Message.of("workbench.open.failed", file.toString()));
                defects.accept(Message.of("workbench.open.reading", file.toString()), failure);
            }
        }
    }

    private static String text(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** The old findings of the rejected file go, those of what is still open stay. */
    private void reject(Path file, List<Finding> why) {
        why.stream()
                .map(finding -> finding.place().file())
                .distinct()
                .forEach(name ->
                        session.findings().removeIf(old -> old.place().file().equals(name)));
        session.findings().addAll(0, why);
        log(Severity.ERROR, Message.of("workbench.open.failed", file.toString()));
    }

    private void log(Severity severity, Message message) {
        session.log().add(new LogEntry(Instant.now(), severity, message));
    }
}
