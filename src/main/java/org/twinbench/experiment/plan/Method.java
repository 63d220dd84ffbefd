package org.twinbench.experiment.plan;

import org.twinbench.experiment.design.Design;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.selection.SelectionGoal;

/** How an experiment goes about its question. */
public sealed interface Method {
    /** All combinations of the factors' levels. */
    record FullFactorial() implements Method {}

    /** Part of the combinations of two levels each. */
    record FractionalFactorial(Fraction fraction) implements Method {}

    /** Points spread evenly over the ranges of the factors. */
    record LatinHypercube(int points) implements Method {}

    /** Which of all combinations, or of several scenarios, is best in the first response. */
    record SelectBest(SelectionGoal goal) implements Method {}

    /** The points for an experiment's factors. */
    static Design design(Experiment experiment) {
        int[] levels = experiment.factors().stream()
                .mapToInt(factor -> factor.levels().count())
                .toArray();
        return switch (experiment.method()) {
            case FullFactorial() -> Design.full(levels);
            case SelectBest(SelectionGoal goal) -> Design.full(levels);
            case FractionalFactorial(Fraction fraction) -> Design.fractional(fraction);
            case LatinHypercube(int points) -> Design.latinHypercube(levels.length, points, experiment.seed());
        };
    }
}
