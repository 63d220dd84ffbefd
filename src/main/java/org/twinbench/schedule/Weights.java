package org.twinbench.schedule;

/**
 * What counts how much, in one unit of cost, such as a currency.
 *
 * @param tardiness for each hour that an order of priority 1 is late
 * @param makespan for each hour until the last operation ends
 * @param setup for each hour of setup
 * @param energy for each unit of cost on the electricity bill
 * @param disruption for each hour that an operation begins earlier or later than in the released plan
 * @param reassignment for each operation on another machine than in the released plan
 * @param workInProcess for each hour between an order's first start and its end
 */
public record Weights(
        double tardiness,
        double makespan,
        double setup,
        double energy,
        double disruption,
        double reassignment,
        double workInProcess) {

    /** Only the last end counts, as in the benchmarks of the field: a cost of one for each second. */
    public static Weights makespanOnly() {
        return new Weights(0, 3600, 0, 0, 0, 0, 0);
    }

    /** What a planner with due dates starts from. */
    public static Weights standard() {
        return new Weights(100, 1, 5, 1, 2, 5, 0.5);
    }

    public boolean isMakespanOnly() {
        return tardiness == 0
                && setup == 0
                && energy == 0
                && disruption == 0
                && reassignment == 0
                && workInProcess == 0;
    }
}
