package org.twinbench.model.expression;

/** A condition that is ready to run; it allocates nothing and may be used by many threads. */
@FunctionalInterface
public interface TruthCode {
    /**
     * Whether it holds; a comparison with a number that is NaN does not, except {@code !=}.
     *
     * @param values rows of values, as for {@link AmountCode#value}
     * @param row the index at which the row begins
     */
    boolean holds(double[] values, int row);
}
