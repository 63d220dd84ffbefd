package org.twinbench.sim.factory.analytic;

import java.util.stream.IntStream;

/**
 * The arrow rule (S. Y. Chiang, C. T. Kuo, S. M. Meerkov 1998; Li and Meerkov 2009, chapter 5): between two machines an arrow
 * points to the second if the first is blocked more than the second is starved, else to the first. Who has no arrow away
 * from him is a bottleneck; of several the most severe one is the primary.
 */
public final class Bottleneck {
    private Bottleneck() {}

    /**
     * The number of the primary bottleneck, from 0.
     *
     * @param blocked share of time of each machine, measured or computed
     * @param starved share of time of each machine
     */
    public static int of(double[] blocked, double[] starved) {
        return IntStream.range(0, blocked.length)
                .filter(i -> noArrowAway(blocked, starved, i))
                .boxed()
                .max((a, b) -> Double.compare(severity(blocked, starved, a), severity(blocked, starved, b)))
                .orElseThrow();
    }

    private static boolean noArrowAway(double[] blocked, double[] starved, int i) {
        boolean rightward = i + 1 < blocked.length && blocked[i] > starved[i + 1];
        boolean leftward = i > 0 && blocked[i - 1] <= starved[i];
        return !rightward && !leftward;
    }

    private static double severity(double[] blocked, double[] starved, int i) {
        double after = i + 1 < blocked.length ? Math.abs(starved[i + 1] - blocked[i]) : 0;
        double before = i > 0 ? Math.abs(starved[i] - blocked[i - 1]) : 0;
        return after + before;
    }
}
