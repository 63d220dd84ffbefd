package org.twinbench.sim.factory.analytic;

/**
 * A machine of a line, or several alike in parallel, with the places after it. Times in seconds.
 *
 * @param time mean process time of one part at one server, above 0
 * @param variation squared coefficient of variation of the process time
 * @param servers how many parts it works on at the same time, from 1
 * @param timeToFailure mean working time between failures of a server; 0 if it never fails
 * @param timeToRepair mean
 * @param repairVariation squared coefficient of variation of the repair time
 * @param space places between it and the next stage, from 0; infinite if there is no limit
 * @param travel how long a part takes through that space if nothing is in its way
 */
public record LineStage(
        double time,
        double variation,
        int servers,
        double timeToFailure,
        double timeToRepair,
        double repairVariation,
        double space,
        double travel) {
    /** Share of the time in which a server can work. */
    public double availability() {
        return timeToFailure == 0 ? 1 : timeToFailure / (timeToFailure + timeToRepair);
    }

    /** Mean seconds per part if the stage is never starved and never blocked. */
    public double pace() {
        return time / (servers * availability());
    }

    /**
     * Squared coefficient of variation of the time per part, breakdowns included: W. J. Hopp and M. L. Spearman, Factory
     * Physics (2008), chapter 8: c² = c₀² + (1 + cᵣ²) A (1 − A) MTTR / t₀.
     */
    public double variationWithBreakdowns() {
        double a = availability();
        return variation + (1 + repairVariation) * a * (1 - a) * timeToRepair / time;
    }
}
