package org.twinbench.experiment.selection;

/**
 * What "best" means and how sure the answer shall be.
 *
 * @param largest whether the largest mean is best, else the smallest
 * @param indifference δ: a difference of means that does not matter, above 0, in SI
 * @param confidence probability 1 − α of a right choice, between 0.5 and 1
 * @param firstStage n₀: replications of every system before the first decision, from 3; the source advises 10 to 20
 * @param most largest number of replications of one system; where more would be needed, nothing is guaranteed
 */
public record SelectionGoal(boolean largest, double indifference, double confidence, int firstStage, int most) {
    public SelectionGoal {
        if (!(indifference > 0) || !(confidence > 0.5 && confidence < 1) || firstStage < 3 || most < firstStage) {
            throw new IllegalArgumentException("no goal: " + indifference + ", " + confidence + ", " + firstStage);
        }
    }
}
