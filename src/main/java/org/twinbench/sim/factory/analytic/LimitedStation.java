package org.twinbench.sim.factory.analytic;

/**
 * One exponential server with few places, M/M/1/K: who finds all places taken is lost.
 *
 * @param lost share of arrivals that are lost
 * @param figures of those that are served
 */
public record LimitedStation(double lost, QueueFigures figures) {
    /**
     * Solves the birth–death chain, whose probabilities are in proportion to ρⁿ, n = 0…K.
     *
     * @param rate of arrivals; may exceed what the server can do
     * @param places K, the one in service included, from 1
     */
    public static LimitedStation of(double rate, double meanService, int places) {
        double sum = 0;
        double content = 0;
        double weight = 1;
        for (int n = 0; n <= places; n++) {
            sum += weight;
            content += n * weight;
            weight *= rate * meanService;
        }
        double lost = weight / (rate * meanService) / sum;
        double throughput = rate * (1 - lost);
        double mean = content / sum;
        double waiting = mean - throughput * meanService;
        return new LimitedStation(lost, QueueFigures.of(throughput, waiting, meanService));
    }
}
