package org.twinbench.sim.factory.analytic;

/**
 * What a station does in the long run. Times are in the unit of the service times that were given, rates in one per that.
 *
 * @param throughput rate at which customers are served
 * @param queue mean number waiting, without those in service (Lq)
 * @param delay mean time until service begins (Wq)
 * @param content mean number at the station (L)
 * @param stay mean time at the station (W)
 */
public record QueueFigures(double throughput, double queue, double delay, double content, double stay) {
    /** Completes the figures by Little's law (J. D. C. Little, Operations Research 9(3), 1961): L = λ W. */
    static QueueFigures of(double throughput, double queue, double meanService) {
        double delay = queue / throughput;
        double stay = delay + meanService;
        return new QueueFigures(throughput, queue, delay, throughput * stay, stay);
    }
}
