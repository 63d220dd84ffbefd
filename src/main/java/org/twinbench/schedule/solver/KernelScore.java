package org.twinbench.schedule.solver;

import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;
import org.twinbench.schedule.kernel.SequenceKernel;

/** The score as the kernel knows it. Steps tell the session themselves; every other change makes the kernel load all lanes again. */
public final class KernelScore implements IncrementalScoreCalculator<LanePlan, HardSoftLongScore> {
    private LanePlan plan;
    private SequenceKernel kernel;
    private boolean isOwner;
    private boolean isStale;

    @Override
    public void resetWorkingSolution(LanePlan workingSolution) {
        plan = workingSolution;
        if (kernel == null) {
            kernel = plan.session().kernelFor(this);
            isOwner = plan.session().isOwner(this);
        }
        load();
    }

    private void load() {
        if (isOwner) {
            plan.session().load(plan);
        } else {
            kernel.load(plan.sequences());
        }
        isStale = false;
    }

    @Override
    public void afterListVariableChanged(Object entity, String variableName, int fromIndex, int toIndex) {
        isStale |= !isOwner;
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {
        throw new UnsupportedOperationException("lanes are neither added nor removed");
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        throw new UnsupportedOperationException("a lane has no variable " + variableName);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("lanes are neither added nor removed");
    }

    @Override
    public HardSoftLongScore calculateScore() {
        if (isOwner) {
            plan.session().flush();
        } else if (isStale) {
            load();
        }
        return HardSoftLongScore.of(kernel.hardScore(), kernel.softScore());
    }
}
