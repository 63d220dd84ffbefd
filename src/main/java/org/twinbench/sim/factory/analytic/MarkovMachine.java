package org.twinbench.sim.factory.analytic;

/**
 * A machine all of whose times are exponential; it fails only while it works.
 *
 * @param rate parts per time while it works
 * @param failure failures per time while it works; 0 if it never fails
 * @param repair repairs per time while it is down
 */
public record MarkovMachine(double rate, double failure, double repair) {
    public static MarkovMachine reliable(double rate) {
        return new MarkovMachine(rate, 0, 0);
    }

    /** Parts per time if it is never starved and never blocked. */
    public double isolated() {
        return failure == 0 ? rate : rate * repair / (failure + repair);
    }
}
