package org.twinbench.sim.factory.analytic;

/** The formulas of A. K. Erlang (1917) for servers in parallel with Poisson arrivals. */
public final class Erlang {
    private Erlang() {}

    /**
     * The share of customers that find all servers busy and are lost (Erlang B, M/G/c/c), by the usual recursion.
     *
     * @param load arrival rate times mean service time, above zero
     * @param servers from 0
     */
    public static double lost(double load, int servers) {
        double lost = 1;
        for (int c = 1; c <= servers; c++) {
            lost = load * lost / (c + load * lost);
        }
        return lost;
    }

    /**
     * The share of customers that have to wait (Erlang C, M/M/c).
     *
     * @param load arrival rate times mean service time, above zero and below the number of servers
     */
    public static double delayed(double load, int servers) {
        if (!(load > 0 && load < servers)) {
            throw new IllegalArgumentException("load " + load + " for " + servers + " servers");
        }
        double lost = lost(load, servers);
        double busy = load / servers;
        return lost / (1 - busy * (1 - lost));
    }
}
