package org.twinbench.sim.factory.analytic;

/**
 * A fixed number of customers that circulate among single servers, as parts do under CONWIP, by exact mean-value analysis
 * (M. Reiser and S. S. Lavenberg, Journal of the ACM 27(2), 1980): an arriving customer sees the network with one fewer.
 *
 * @param throughput rate of rounds
 * @param contents mean number at each station
 */
public record ClosedNetwork(double throughput, double[] contents) {
    /**
     * @param demands mean service time times visits per round, one per station
     * @param population number of customers, from 1
     */
    public static ClosedNetwork of(double[] demands, int population) {
        return of(demands, 0, population);
    }

    /** The same with a delay in each round in which customers are not in each other's way, such as a conveyor. */
    public static ClosedNetwork of(double[] demands, double delay, int population) {
        double[] contents = new double[demands.length];
        double throughput = 0;
        for (int n = 1; n <= population; n++) {
            double round = delay;
            for (int i = 0; i < demands.length; i++) {
                round += demands[i] * (1 + contents[i]);
            }
            throughput = n / round;
            for (int i = 0; i < demands.length; i++) {
                contents[i] = throughput * demands[i] * (1 + contents[i]);
            }
        }
        return new ClosedNetwork(throughput, contents);
    }
}
