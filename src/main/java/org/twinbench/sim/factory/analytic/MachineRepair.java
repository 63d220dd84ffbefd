package org.twinbench.sim.factory.analytic;

/**
 * Machines that fail and wait for a repair crew: the finite-source queue M/M/c//N (C. Palm 1947; Gross et al. 2008, §2.9).
 *
 * @param availability share of the machines that run
 * @param failureRate failures of all machines per time
 * @param crewsBusy mean number of crews at work
 * @param down mean number of machines that do not run
 */
public record MachineRepair(double availability, double failureRate, double crewsBusy, double down) {
    /**
     * @param machines number of machines, from 1
     * @param crews number of crews, from 1
     * @param timeToFailure mean, exponential, of a machine that runs
     * @param timeToRepair mean, exponential, of one crew at one machine
     */
    public static MachineRepair of(int machines, int crews, double timeToFailure, double timeToRepair) {
        double weight = 1;
        double sum = 1;
        double down = 0;
        double busy = 0;
        for (int n = 1; n <= machines; n++) {
            weight *= (machines - n + 1) / timeToFailure / (Math.min(n, crews) / timeToRepair);
            sum += weight;
            down += n * weight;
            busy += Math.min(n, crews) * weight;
        }
        double running = machines - down / sum;
        return new MachineRepair(running / machines, running / timeToFailure, busy / sum, down / sum);
    }
}
