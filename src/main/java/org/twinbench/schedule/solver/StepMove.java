package org.twinbench.schedule.solver;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;
import org.twinbench.schedule.kernel.Step;

/** A step of the kernel as a move of the solver; its undo move is the same with the inverse step. */
final class StepMove extends AbstractMove<LanePlan> {
    private final Step step;
    private final Step inverse;
    /** The move that this one undoes; null for a step forward. */
    private final StepMove undoes;

    private StepMove(Step step, Step inverse, StepMove undoes) {
        this.step = step;
        this.inverse = inverse;
        this.undoes = undoes;
    }

    static StepMove of(Step step, LanePlan plan) {
        Step inverse = switch (step) {
            case Step.Shift(int lane, int from, int to) -> new Step.Shift(lane, to, from);
            case Step.Transfer(int lane, int from, int target, int to) -> new Step.Transfer(target, to, lane, from);
            case Step.Jump jump -> new Step.Jump(plan.session().sequences());
        };
        return new StepMove(step, inverse, null);
    }

    Step step() {
        return step;
    }

    Step inverse() {
        return inverse;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<LanePlan> scoreDirector) {
        return true;
    }

    @Override
    protected StepMove createUndoMove(ScoreDirector<LanePlan> scoreDirector) {
        return new StepMove(inverse, step, this);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<LanePlan> scoreDirector) {
        LanePlan plan = scoreDirector.getWorkingSolution();
        if (undoes == null) {
            plan.session().done(this);
        } else {
            plan.session().undone(undoes);
        }
        switch (step) {
            case Step.Shift(int lane, int from, int to) ->
                shift(scoreDirector, plan.lanes().get(lane), from, to);
            case Step.Transfer(int lane, int from, int target, int to) ->
                transfer(
                        scoreDirector,
                        plan.lanes().get(lane),
                        from,
                        plan.lanes().get(target),
                        to);
            case Step.Jump(int[][] sequences) -> jump(scoreDirector, plan, sequences);
        }
    }

    private static void shift(ScoreDirector<LanePlan> director, Lane lane, int from, int to) {
        int first = Math.min(from, to);
        int end = Math.max(from, to) + 1;
        director.beforeListVariableChanged(lane, Lane.SEQUENCE, first, end);
        List<Task> list = lane.sequence();
        list.add(to, list.remove(from));
        director.afterListVariableChanged(lane, Lane.SEQUENCE, first, end);
    }

    private static void transfer(ScoreDirector<LanePlan> director, Lane lane, int from, Lane target, int to) {
        director.beforeListVariableChanged(lane, Lane.SEQUENCE, from, from + 1);
        Task task = lane.sequence().remove(from);
        director.afterListVariableChanged(lane, Lane.SEQUENCE, from, from);
        director.beforeListVariableChanged(target, Lane.SEQUENCE, to, to);
        target.sequence().add(to, task);
        director.afterListVariableChanged(target, Lane.SEQUENCE, to, to + 1);
    }

    private static void jump(ScoreDirector<LanePlan> director, LanePlan plan, int[][] sequences) {
        for (Lane lane : plan.lanes()) {
            director.beforeListVariableChanged(
                    lane, Lane.SEQUENCE, 0, lane.sequence().size());
        }
        for (Lane lane : plan.lanes()) {
            List<Task> tasks = new ArrayList<>();
            for (int index : sequences[lane.index()]) {
                tasks.add(plan.tasks().get(index));
            }
            lane.sequence().clear();
            lane.sequence().addAll(tasks);
        }
        for (Lane lane : plan.lanes()) {
            director.afterListVariableChanged(
                    lane, Lane.SEQUENCE, 0, lane.sequence().size());
        }
    }

    @Override
    public String toString() {
        return step.toString();
    }
}
