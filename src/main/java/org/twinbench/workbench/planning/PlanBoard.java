package org.twinbench.workbench.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.twinbench.model.Assets;
import org.twinbench.model.Message;
import org.twinbench.model.UnfitValueException;
import org.twinbench.project.Edit;
import org.twinbench.project.UndoStack;
import org.twinbench.schedule.Aisles;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.OperationSplit;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.shop.ShopTiming;

/**
 * The plan on the table: what it is made for, what it costs, what a change would cost, and every change as an edit that can be taken
 * back. Used on one thread.
 */
final class PlanBoard {
    /** A problem with its plan, and what is wrong and good about it. */
    record State(PlanningProblem problem, Plan plan, PlanFigures figures, long violation) {}

    /** Where an operation would go: before the operation that is at {@code index} once it is taken out. */
    record Place(int machine, int index) {}

    private final UndoStack undo;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>();
    private ShopTiming timing;
    private boolean locked;

    PlanBoard(UndoStack undo) {
        this.undo = undo;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    State state() {
        return state.get();
    }

    /** Puts another problem on the table; one that is there already can be brought back. */
    void open(PlanningProblem problem, Plan plan) {
        State before = state.get();
        if (before == null) {
            show(problem, plan);
        } else {
            undo.execute(Edit.of(
                    Message.of("planning.edit.open", problem.name()),
                    () -> show(problem, plan),
                    () -> show(before.problem(), before.plan())));
        }
    }

    private void show(PlanningProblem problem, Plan plan) {
        if (timing == null || state.get() == null || !state.get().problem().equals(problem)) {
            timing = new ShopTiming(problem);
        }
        timing.cost(plan.sequences());
        state.set(new State(problem, plan, PlanAppraisal.of(problem, plan), timing.violation()));
    }

    /** Makes a plan the current one. */
    void take(Plan plan, Message name) {
        take(state.get().problem(), plan, name);
    }

    /** Makes a plan the current one, for a problem that may be another too. */
    void take(PlanningProblem problem, Plan plan, Message name) {
        State before = state.get();
        undo.execute(Edit.of(name, () -> show(problem, plan), () -> show(before.problem(), before.plan())));
    }

    /**
     * Takes the times of transport from the places of the machines in a model; the sequences stay.
     *
     * @throws UnfitValueException that names a machine which the model does not have
     */
    void relocate(Aisles aisles, Assets model) throws UnfitValueException {
        State now = state.get();
        PlanningProblem changed =
                now.problem().withTransport(aisles.between(now.problem().machines(), model));
        Plan plan = new ShopTiming(changed).plan(now.plan().sequences());
        take(changed, plan, Message.of("planning.edit.layout"));
    }

    /** Shows a plan on the way, which is no edit: the last one of a search will be taken. */
    void preview(PlanningProblem problem, Plan plan) {
        show(problem, plan);
    }

    /** While a search goes on, its plans come and go, and nothing is moved by hand. */
    void lock(boolean on) {
        locked = on;
    }

    boolean isLocked() {
        return locked;
    }

    /** Whether an operation may be moved at all. */
    boolean isMovable(int operation) {
        return !locked && problemOperation(operation).pin().isEmpty();
    }

    boolean isEligible(int operation, int machine) {
        return problemOperation(operation).mode(machine).isPresent();
    }

    private Operation problemOperation(int operation) {
        return state.get().problem().operations().get(operation);
    }

    /** How much more than now the plan would cost, in units of cost; infinite if it would break a rule that is kept now. */
    double difference(int operation, Place place) {
        State now = state.get();
        long cost = timing.cost(moved(operation, place));
        return timing.violation() < now.violation()
                ? Double.POSITIVE_INFINITY
                : (cost
                                + timing.violation() * ShopTiming.PER_VIOLATION
                                - now.figures().cost())
                        / (double) Costs.SCALE;
    }

    /** Moves an operation to a place in the sequence of a machine. */
    void move(int operation, Place place) {
        Plan plan = timing.plan(moved(operation, place));
        take(plan, Message.of("planning.edit.move", problemOperation(operation).id()));
    }

    /** Exchanges an operation with its neighbour. @return whether there is one that may move */
    boolean swap(int operation, int direction) {
        Optional<Place> here = place(operation);
        if (here.isEmpty() || !isMovable(operation)) {
            return false;
        }
        int[] lane = state.get().plan().sequences()[here.get().machine()];
        int index = here.get().index() + direction;
        if (index < 0 || index >= lane.length || !isMovable(lane[index])) {
            return false;
        }
        move(operation, new Place(here.get().machine(), index));
        return true;
    }

    /** Where an operation is; empty if it is not carried out. */
    Optional<Place> place(int operation) {
        return state.get().plan().assignment(operation).map(each -> {
            int[] lane = state.get().plan().sequences()[each.machine()];
            int index = 0;
            while (lane[index] != operation) {
                index++;
            }
            return new Place(each.machine(), index);
        });
    }

    /**
     * Makes an operation in two halves, the second behind the first.
     *
     * @return why that cannot be; empty if it was done
     */
    Optional<Message> split(int operation) {
        State now = state.get();
        Optional<Message> reason = OperationSplit.reason(now.problem(), operation);
        if (locked || reason.isPresent()) {
            return reason;
        }
        OperationSplit split = OperationSplit.of(now.problem(), operation, 0.5);
        int[][] lanes = Arrays.stream(now.plan().sequences())
                .map(lane -> Arrays.stream(lane)
                        .flatMap(each ->
                                each == operation ? IntStream.of(operation, split.second()) : IntStream.of(each))
                        .toArray())
                .toArray(int[][]::new);
        Plan plan = new ShopTiming(split.problem()).plan(lanes);
        take(
                split.problem(),
                plan,
                Message.of("planning.edit.split", problemOperation(operation).id()));
        return Optional.empty();
    }

    /** Pins an operation where it is, or lets go of it. */
    void togglePin(int operation) {
        State now = state.get();
        Operation before = problemOperation(operation);
        Optional<Assignment> assignment = now.plan().assignment(operation);
        if (locked || assignment.isEmpty()) {
            return;
        }
        Operation after = before.pin().isPresent()
                ? before.free()
                : before.pinned(
                        new Pin(assignment.get().machine(), assignment.get().start(), false));
        List<Operation> operations = new ArrayList<>(now.problem().operations());
        operations.set(operation, after);
        PlanningProblem changed = now.problem().withOperations(operations);
        String key = after.pin().isPresent() ? "planning.edit.pin" : "planning.edit.unpin";
        undo.execute(Edit.of(
                Message.of(key, before.id()), () -> show(changed, now.plan()), () -> show(now.problem(), now.plan())));
    }

    private int[][] moved(int operation, Place place) {
        int[][] lanes = Arrays.stream(state.get().plan().sequences())
                .map(lane -> Arrays.stream(lane).filter(op -> op != operation).toArray())
                .toArray(int[][]::new);
        int[] target = lanes[place.machine()];
        int index = Math.clamp(place.index(), 0, target.length);
        int[] longer = new int[target.length + 1];
        System.arraycopy(target, 0, longer, 0, index);
        longer[index] = operation;
        System.arraycopy(target, index, longer, index + 1, target.length - index);
        lanes[place.machine()] = longer;
        return lanes;
    }
}
