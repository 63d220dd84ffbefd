package org.twinbench.workbench.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.project.Edit;
import org.twinbench.project.Recovery;
import org.twinbench.project.ScenarioChanges;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;

/**
 * Keeps the edits of the open scenario: knows whether there are any that its file lacks, writes them there when asked,
 * and beside it a moment after each edit. UI thread only; a thread of its own does the writing, in order.
 */
public final class ScenarioKeeper implements AutoCloseable {
    private static final Duration REST = Duration.seconds(1);

    private final Session session;
    private final Executor uiThread;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final PauseTransition rest = new PauseTransition(REST);
    private final ExecutorService disk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("saving").factory());
    /** What the file of the open scenario holds; null if none is open. */
    private Scenario saved;

    private boolean warned;

    /** @param uiThread runs things on the UI thread */
    public ScenarioKeeper(Session session, Executor uiThread) {
        this.session = session;
        this.uiThread = uiThread;
        rest.setOnFinished(event -> keep());
        session.scenarioProperty().addListener((property, before, now) -> changed(before, now));
    }

    /** Whether the open scenario differs from its file. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** A scenario that comes where none was is as its file has it; every other change is an edit. */
    private void changed(Scenario before, Scenario now) {
        if (now == null) {
            discard();
            saved = null;
            session.scenarioFileProperty().set(null);
        } else if (before == null) {
            saved = now;
            warned = false;
            session.scenarioFileProperty()
                    .set(
                            now.file().isEmpty()
                                    ? null
                                    : Path.of(now.file()).toAbsolutePath().normalize());
        }
        refresh();
    }

    private void refresh() {
        boolean edited = session.scenario() != null && !session.scenario().equals(saved);
        if (edited) {
            rest.playFromStart();
        } else if (unsaved.get()) {
            forgetKept();
        }
        unsaved.set(edited);
    }

    private void keep() {
        Path file = session.scenarioFile();
        if (unsaved.get() && file != null) {
            Scenario now = ScenarioChanges.movedTo(session.scenario(), file);
            onDisk(() -> new Recovery(file).keep(now), () -> {}, e -> warn(file, e));
        }
    }

    private void warn(Path file, IOException why) {
        if (!warned) {
            warned = true;
            Message message = Message.of("workbench.saving.notKept", text(why));
            session.findings().add(new Finding(Severity.WARNING, message, Place.of(file.toString())));
        }
    }

    private void forgetKept() {
        rest.stop();
        Path file = session.scenarioFile();
        if (file != null) {
            onDisk(() -> new Recovery(file).discard(), () -> {}, e -> warn(file, e));
        }
    }

    /** Gives up what is kept of unsaved changes; they are no longer wanted. */
    public void discard() {
        if (unsaved.get()) {
            forgetKept();
        }
    }

    /**
     * Writes the scenario over a file, which is its own from then on; an error is told in the problems panel.
     *
     * @param then is done when it has been written, unless that failed
     */
    public void save(Path file, Runnable then) {
        session.finishEditing();
        Path former = session.scenarioFile();
        Scenario now = session.scenario();
        rest.stop();
        onDisk(
                () -> {
                    new Recovery(file).save(ScenarioChanges.movedTo(now, file));
                    if (former != null && !former.equals(file)) {
                        new Recovery(former).discard();
                    }
                },
                () -> {
                    if (session.scenario() != null && Objects.equals(former, session.scenarioFile())) {
                        saved = now;
                        session.scenarioFileProperty().set(file);
                        refresh();
                    }
                    tellSaved(file);
                    then.run();
                },
                e -> tellFailed(file, e));
    }

    private void tellSaved(Path file) {
        session.findings()
                .removeIf(finding -> finding.place().file().equals(file.toString())
                        && finding.message().key().startsWith("workbench.saving."));
        Message message = Message.of("workbench.saving.done", file.toString());
        session.log().add(new LogEntry(Instant.now(), Severity.INFO, message));
    }

    private void tellFailed(Path file, IOException why) {
        session.findings().addFirst(Finding.error(Place.of(file.toString()), "workbench.saving.failed", text(why)));
        refresh();
    }

    private static String text(IOException why) {
        return why.getClass().getSimpleName() + ": " + why.getMessage();
    }

    /**
     * Looks for changes of the open scenario that an earlier run of the program could not save.
     *
     * @param offer takes the changed scenario; not called if there is none
     */
    public void findKept(Consumer<Scenario> offer) {
        Path file = session.scenarioFile();
        if (file == null) {
            return;
        }
        disk.execute(() -> {
            try {
                Optional<String> text = new Recovery(file).find();
                if (text.isPresent()) {
                    Scenario kept = ScenarioDocument.parse(file.toString(), text.get(), PreparedScenario.descriptions())
                            .scenario();
                    uiThread.execute(() -> offerIfStillOpen(file, kept, offer));
                }
            } catch (BadInputException bad) {
                uiThread.execute(() -> session.findings().addAll(bad.findings()));
            } catch (IOException e) {
                uiThread.execute(() -> warn(file, e));
            }
        });
    }

    private void offerIfStillOpen(Path file, Scenario kept, Consumer<Scenario> offer) {
        if (file.equals(session.scenarioFile()) && !kept.equals(saved)) {
            offer.accept(kept);
        }
    }

    /** Takes found changes into the open scenario, as one edit. */
    public void restore(Scenario kept) {
        Scenario before = session.scenario();
        session.undo()
                .execute(Edit.of(
                        Message.of("workbench.saving.restoring"),
                        () -> session.scenarioProperty().set(kept),
                        () -> session.scenarioProperty().set(before)));
    }

    /** Gives found changes up. */
    public void refuse() {
        forgetKept();
    }

    /** Waits until everything is on the disk. */
    @Override
    public void close() {
        rest.stop();
        disk.close();
    }

    private interface DiskWork {
        void run() throws IOException;
    }

    private void onDisk(DiskWork work, Runnable done, Consumer<IOException> failed) {
        disk.execute(() -> {
            try {
                work.run();
                uiThread.execute(done);
            } catch (IOException e) {
                uiThread.execute(() -> failed.accept(e));
            }
        });
    }
}
