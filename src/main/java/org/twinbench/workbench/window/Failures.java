package org.twinbench.workbench.window;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.log.FailureFile;

/** Takes errors that nobody expected: a line in the problems panel, all details in a file, no dialog. */
final class Failures {
    private static final int SAME_DEPTH = 5;

    private final Session session;
    private final FailureFile file;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Failures(Session session, FailureFile file) {
        this.session = session;
        this.file = file;
    }

    /** Takes whatever no code catches, on any thread, from now on. */
    void catchUncaught() {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> report(Message.of("workbench.failure.thread", thread.getName()), failure));
    }

    /** From any thread. The same error again is not told again: one in a frame of the view would come sixty times a second. */
    void report(Message where, Throwable failure) {
        if (known.add(failure + Arrays.toString(Arrays.copyOf(failure.getStackTrace(), SAME_DEPTH)))) {
            tell(where, failure);
        }
    }

    private void tell(Message where, Throwable failure) {
        String details = write(where, failure);
        String what = failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
        Finding finding = Finding.error(Place.of(details), "workbench.failure.unexpected", what);
        Platform.runLater(() -> {
            session.findings().addFirst(finding);
            session.log().add(new LogEntry(Instant.now(), Severity.ERROR, finding.message()));
        });
    }

    private String write(Message where, Throwable failure) {
        try {
            file.write(Instant.now(), where.key() + " " + where.values(), failure);
        } catch (IOException e) {
            failure.addSuppressed(e);
            failure.printStackTrace(System.err); // the last place to tell anybody
        }
        return file.path().toString();
    }
}
