package org.twinbench.model.expression;

/** An expression that gives a number, ready to run; it allocates nothing and may be used by many threads. */
@FunctionalInterface
public interface AmountCode {
    /**
     * The value in SI: NaN or infinite where the arithmetic has no result, such as after a division by zero.
     *
     * @param values rows of values, amounts in SI, truths as 1 or 0, words as their numbers
     * @param row the index at which the row begins; a name stands at {@code row} plus its slot
     */
    double value(double[] values, int row);
}
