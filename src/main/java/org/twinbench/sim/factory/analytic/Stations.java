package org.twinbench.sim.factory.analytic;

/** Single stations with Poisson arrivals and an unlimited queue; Gross, Shortle, Thompson, Harris (2008), chapters 2, 3, 5. */
public final class Stations {
    private Stations() {}

    /**
     * Exponential service at one or several servers: M/M/c, M/M/1 for one.
     *
     * @param rate of arrivals
     * @param meanService of one server
     * @throws IllegalArgumentException if the servers cannot keep up
     */
    public static QueueFigures exponential(double rate, double meanService, int servers) {
        double load = rate * meanService;
        double waiting = Erlang.delayed(load, servers) * load / (servers - load);
        return QueueFigures.of(rate, waiting, meanService);
    }

    /**
     * Any service times at one server, M/G/1, by F. Pollaczek (1930) and A. Khinchine (1932): Lq = ρ² (1 + c²) / (2 (1 − ρ)).
     *
     * @param squaredVariation variance of the service time over its squared mean: 0 constant, 1 exponential
     * @throws IllegalArgumentException if the server cannot keep up
     */
    public static QueueFigures general(double rate, double meanService, double squaredVariation) {
        double busy = rate * meanService;
        if (!(busy > 0 && busy < 1)) {
            throw new IllegalArgumentException("utilisation " + busy);
        }
        return QueueFigures.of(rate, busy * busy * (1 + squaredVariation) / (2 * (1 - busy)), meanService);
    }
}
