package org.twinbench.workbench.planning;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.model.Message;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.repair.Disturbance;
import org.twinbench.schedule.repair.LiveSearch;
import org.twinbench.schedule.solver.SearchLimits;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.planning.PlanBoard.State;

/** Searches from the plan on the table, beside the work of the window; what happens meanwhile is taken in. UI thread only. */
final class PlanSearch {
    static final long SEED = 1;

    /** How long a repaired plan is improved before it is shown for good. */
    private static final long REPAIR_NANOS = 1_500_000_000;

    private final Session session;
    private final PlanBoard board;
    private final Consumer<Throwable> failed;
    private final ObjectProperty<Job> running = new SimpleObjectProperty<>();
    private LiveSearch search;
    private long steps;
    private volatile boolean stop;
    /** Grows with each problem that is opened: what was searched for an earlier one comes too late. */
    private int opened;

    PlanSearch(Session session, PlanBoard board, Consumer<Throwable> failed) {
        this.session = session;
        this.board = board;
        this.failed = failed;
        session.jobs().running().addListener((InvalidationListener) list -> {
            if (!session.jobs().running().contains(running.get())) {
                running.set(null);
                board.lock(false);
            }
        });
    }

    /** The search that goes on; null while none does. */
    ReadOnlyObjectProperty<Job> runningProperty() {
        return running;
    }

    /** Searches until it is stopped; better plans show as they are found. */
    void solve() {
        start(Message.of("planning.solving"), Message.of("planning.edit.solve"), new LiveSearch(), () -> false);
    }

    void stop() {
        stop = true;
    }

    /** Ends a search whose plans nobody waits for any more: another problem comes. */
    void giveUp() {
        opened++;
        if (running.get() != null) {
            stop = true;
            running.get().cancel();
        }
    }

    /** Takes in what happened: at once if a search goes on, else by a short one. */
    void happens(Disturbance disturbance, long now) {
        if (running.get() != null) {
            search.happens(disturbance, now);
            return;
        }
        LiveSearch repair = new LiveSearch();
        repair.happens(disturbance, now);
        Message what = disturbance.text(board.state().problem());
        long end = System.nanoTime() + REPAIR_NANOS;
        start(Message.of("planning.repairing"), what, repair, () -> System.nanoTime() > end);
    }

    private void start(Message name, Message edit, LiveSearch live, BooleanSupplier over) {
        State begin = board.state();
        int mine = opened;
        stop = false;
        search = live;
        Streaming streaming = new Streaming(mine);
        Job job = session.jobs()
                .startBeside(
                        name,
                        progress -> live.solve(
                                begin.problem(),
                                Optional.of(begin.plan()),
                                SEED,
                                SearchLimits.until(() -> stop || over.getAsBoolean() || progress.cancelled()),
                                streaming),
                        result -> finish(mine, begin, result, edit),
                        failed);
        running.set(job);
        board.lock(true);
    }

    /** How many steps the last search has gone. */
    long steps() {
        return steps;
    }

    private void finish(int mine, State begin, LiveSearch.Result result, Message edit) {
        if (mine == opened) {
            steps = result.found().steps();
            board.preview(begin.problem(), begin.plan());
            board.take(result.problem(), result.found().plan(), edit);
        }
    }

    /** Shows at most one plan for each turn of the UI thread. */
    private final class Streaming implements LiveSearch.Listener {
        private record Shown(PlanningProblem problem, PlanFound found) {}

        private final int mine;
        private final AtomicReference<Shown> newest = new AtomicReference<>();

        Streaming(int mine) {
            this.mine = mine;
        }

        @Override
        public void better(PlanningProblem problem, PlanFound found) {
            show(problem, found);
        }

        @Override
        public void repaired(Disturbance disturbance, PlanningProblem problem, PlanFound found) {
            show(problem, found);
        }

        private void show(PlanningProblem problem, PlanFound found) {
            if (newest.getAndSet(new Shown(problem, found)) == null) {
                Platform.runLater(() -> {
                    Shown shown = newest.getAndSet(null);
                    if (mine == opened && running.get() != null && shown.found().isFeasible()) {
                        board.preview(shown.problem(), shown.found().plan());
                    }
                });
            }
        }
    }
}
