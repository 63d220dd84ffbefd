package org.twinbench.workbench.routes;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.model.Message;
import org.twinbench.schedule.routing.solver.RouteLimits;
import org.twinbench.schedule.routing.solver.RouteSolver;
import org.twinbench.schedule.routing.solver.RoutesFound;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.routes.RoutesBoard.State;

/** Searches for better routes beside the work of the window, from those on the table on. UI thread only. */
final class RoutesSearch {
    static final long SEED = 1;

    private static final double NANOS = 1e9;

    private final Session session;
    private final RoutesBoard board;
    private final Consumer<Throwable> failed;
    private final ObjectProperty<Job> running = new SimpleObjectProperty<>();
    private final AtomicReference<RoutesFound> newest = new AtomicReference<>();
    private volatile boolean stop;
    private long steps;
    /** Grows with each problem that is opened: what was searched for an earlier one comes too late. */
    private int opened;

    RoutesSearch(Session session, RoutesBoard board, Consumer<Throwable> failed) {
        this.session = session;
        this.board = board;
        this.failed = failed;
        session.jobs().running().addListener((InvalidationListener) list -> {
            if (!session.jobs().running().contains(running.get())) {
                running.set(null);
            }
        });
    }

    /** The search that goes on; null while none does. */
    ReadOnlyObjectProperty<Job> runningProperty() {
        return running;
    }

    /** How many steps the last search has gone. */
    long steps() {
        return steps;
    }

    /** Searches for some seconds, or until it is stopped; better routes show as they are found. */
    void solve(double seconds) {
        State begin = board.state();
        int mine = opened;
        long start = System.nanoTime();
        stop = false;
        running.set(session.jobs()
                .startBeside(
                        Message.of("routes.solving"),
                        progress -> new RouteSolver(
                                        begin.problem(), SEED, begin.plan().routes())
                                .solve(
                                        new RouteLimits(
                                                done -> (System.nanoTime() - start) / NANOS / seconds,
                                                () -> stop || progress.cancelled()),
                                        found -> stream(mine, found)),
                        found -> finish(mine, found),
                        failed));
    }

    void stop() {
        stop = true;
    }

    /** Ends a search whose routes nobody waits for any more: another problem comes. */
    void giveUp() {
        opened++;
        if (running.get() != null) {
            stop = true;
            running.get().cancel();
        }
    }

    /** Shows at most one plan for each turn of the UI thread. */
    private void stream(int mine, RoutesFound found) {
        if (newest.getAndSet(found) == null) {
            Platform.runLater(() -> {
                RoutesFound shown = newest.getAndSet(null);
                if (mine == opened && running.get() != null) {
                    board.show(shown.problem(), shown.plan());
                }
            });
        }
    }

    private void finish(int mine, RoutesFound found) {
        if (mine == opened) {
            steps = found.steps();
            board.show(found.problem(), found.plan());
        }
    }
}
