package org.twinbench.workbench.planning;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.experiment.robust.Feedback;
import org.twinbench.experiment.robust.PlanTrial;
import org.twinbench.experiment.robust.PlantChance;
import org.twinbench.experiment.robust.RobustSettings;
import org.twinbench.experiment.robust.Robustness;
import org.twinbench.experiment.robust.Uncertainty;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.scenario.Scenario;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.planning.PlanBoard.State;

/**
 * Tries the plan on the table under chance, beside the work of the window, and lets what that taught back into the problem: buffers
 * before the due dates, or the times that work really takes. UI thread only.
 */
final class RobustTrial {
    /** How long it is planned anew for a changed problem; the search can go on from there. */
    private static final long REPLAN_NANOS = 3_000_000_000L;

    /**
     * Under what chance, and how often.
     *
     * @param plant the factory model that knows more of the machines; empty to go without
     */
    record Request(Uncertainty uncertainty, Optional<Scenario> plant, RobustSettings settings) {}

    /**
     * What came out.
     *
     * @param state the plan that was tried
     * @param judged its problem with the due dates that were promised
     * @param plant what a factory model said of the machines, if one was asked
     */
    record Tried(State state, PlanningProblem judged, Optional<PlantChance> plant, Robustness robustness) {
        boolean isOf(State other) {
            return other != null
                    && state.plan().equals(other.plan())
                    && state.problem().equals(other.problem());
        }
    }

    private final Session session;
    private final PlanBoard board;
    private final Promises promises = new Promises();
    private final ObjectProperty<Job> running = new SimpleObjectProperty<>();
    private final ObjectProperty<Tried> tried = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> failure = new SimpleObjectProperty<>();
    private final BooleanBinding stale;

    RobustTrial(Session session, PlanBoard board) {
        this.session = session;
        this.board = board;
        stale = Bindings.createBooleanBinding(
                () -> tried.get() != null && !tried.get().isOf(board.state()), tried, board.stateProperty());
        session.jobs().running().addListener((InvalidationListener) list -> {
            if (!session.jobs().running().contains(running.get())) {
                running.set(null);
            }
        });
    }

    /** What goes on, a trial or the planning after it; null while nothing does. */
    ReadOnlyObjectProperty<Job> runningProperty() {
        return running;
    }

    /** What the last trial said; null before the first. */
    ReadOnlyObjectProperty<Tried> triedProperty() {
        return tried;
    }

    /** Why the last trial or planning came to nothing; null if it did not. */
    ReadOnlyObjectProperty<Message> failureProperty() {
        return failure;
    }

    /** Whether the plan has changed since it was tried. */
    BooleanBinding staleProperty() {
        return stale;
    }

    void run(Request request) {
        State state = board.state();
        PlanningProblem judged = promises.judged(state.problem());
        failure.set(null);
        running.set(session.jobs()
                .startBeside(
                        Message.of("planning.robust.trying"),
                        progress -> tried(state, judged, request, progress),
                        tried::set,
                        this::failed));
    }

    private static Tried tried(State state, PlanningProblem judged, Request request, Progress progress)
            throws BadInputException {
        Optional<PlantChance> plant = request.plant().isEmpty()
                ? Optional.empty()
                : Optional.of(PlantChance.of(judged, request.plant().get(), request.uncertainty()));
        Uncertainty uncertainty = plant.map(PlantChance::uncertainty).orElse(request.uncertainty());
        return new Tried(
                state, judged, plant, PlanTrial.run(judged, state.plan(), uncertainty, request.settings(), progress));
    }

    void cancel() {
        if (running.get() != null) {
            running.get().cancel();
        }
    }

    private void failed(Throwable cause) {
        failure.set(Message.of("planning.failed", String.valueOf(cause.getMessage())));
    }

    /** Plans with each due date brought forward by the buffer of its order. Trials go on to ask for the promised dates. */
    void applyBuffers() {
        replan(Feedback::withBuffers, Message.of("planning.edit.buffers"), () -> {});
    }

    /**
     * Plans with the times that work took in the trial, repairs included.
     *
     * @param then runs after the new plan is on the table
     */
    void takeTimes(Runnable then) {
        Tried last = tried.get();
        replan(
                (judged, robustness) -> Feedback.withSimulatedTimes(last.state().problem(), robustness),
                Message.of("planning.edit.times"),
                then);
    }

    private void replan(
            BiFunction<PlanningProblem, Robustness, PlanningProblem> feedback, Message edit, Runnable then) {
        Tried last = tried.get();
        PlanningProblem changed = feedback.apply(last.judged(), last.robustness());
        failure.set(null);
        running.set(session.jobs()
                .startBeside(
                        Message.of("planning.robust.replanning"),
                        progress -> plan(changed, last.state().plan(), progress),
                        plan -> take(last, changed, plan, edit, then),
                        this::failed));
    }

    private static Plan plan(PlanningProblem problem, Plan start, Progress progress) {
        long begin = System.nanoTime();
        SearchLimits limits = SearchLimits.until(() -> {
            double spent = (System.nanoTime() - begin) / (double) REPLAN_NANOS;
            progress.report(Math.min(1, spent), Message.of("planning.robust.replanning"));
            return spent >= 1 || progress.cancelled();
        });
        return new Planner(problem)
                .solve(PlanSearch.SEED, Optional.of(start), limits, better -> {})
                .plan();
    }

    private void take(Tried last, PlanningProblem changed, Plan plan, Message edit, Runnable then) {
        if (!last.isOf(board.state()) || board.isLocked()) {
            failure.set(Message.of("planning.robust.overtaken"));
            return;
        }
        promises.remember(changed, promises.judged(last.judged()));
        board.take(changed, plan, edit);
        then.run();
    }

    /** How many orders of the plan on the table are planned for an earlier date than promised. */
    long buffered() {
        return board.state() == null ? 0 : promises.count(board.state().problem());
    }
}
