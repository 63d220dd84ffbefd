package org.twinbench.experiment.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The bottleneck by the arrow method: between neighbours an arrow points downstream if the upper one is blocked more than
 * the lower one is starved, else upstream; the bottleneck is a machine that no arrow leaves, and of several the one of
 * the greatest severity (Kuo, Lim, Meerkov 1996, Math. Probl. Eng. 2:233; Li, Meerkov 2009, "Production Systems
 * Engineering", section 5.1).
 *
 * @param arrows one for each pair of neighbours whose shares differ
 * @param severities of the machines that no arrow leaves: the mean difference to the upper plus that to the lower
 *     neighbours; NaN of others
 */
public record Arrows(List<Arrow> arrows, List<Double> severities) {
    /** Points from a machine to a neighbour that is nearer to the bottleneck. */
    public record Arrow(int from, int to) {}

    /** Two machines that follow each other in the flow, whatever lies between that does no work. */
    public record Neighbours(int upper, int lower) {}

    /** Mean differences to the neighbours on one side, so that machines in parallel count as one station. */
    private record Differences(double[] sums, int[] counts) {
        Differences(int machines) {
            this(new double[machines], new int[machines]);
        }

        void add(int machine, double difference) {
            sums[machine] += difference;
            counts[machine]++;
        }

        double mean(int machine) {
            return counts[machine] == 0 ? 0 : sums[machine] / counts[machine];
        }
    }

    public Arrows {
        arrows = List.copyOf(arrows);
        severities = List.copyOf(severities);
    }

    /**
     * @param blocked share of the time that each machine is blocked
     * @param starved share of the time that each machine is starved
     */
    public static Arrows of(double[] blocked, double[] starved, List<Neighbours> pairs) {
        List<Arrow> arrows = new ArrayList<>();
        Differences toLower = new Differences(blocked.length);
        Differences toUpper = new Differences(blocked.length);
        boolean[] left = new boolean[blocked.length];
        for (Neighbours pair : pairs) {
            double difference = blocked[pair.upper()] - starved[pair.lower()];
            toLower.add(pair.upper(), Math.abs(difference));
            toUpper.add(pair.lower(), Math.abs(difference));
            if (difference != 0) {
                int from = difference > 0 ? pair.upper() : pair.lower();
                arrows.add(new Arrow(from, difference > 0 ? pair.lower() : pair.upper()));
                left[from] = true;
            }
        }
        List<Double> severities = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            severities.add(left[i] ? Double.NaN : toUpper.mean(i) + toLower.mean(i));
        }
        return new Arrows(arrows, severities);
    }

    /** The machine that limits the throughput; −1 if every machine is left by an arrow, as can be in a loop. */
    public int bottleneck() {
        int worst = -1;
        for (int i = 0; i < severities.size(); i++) {
            boolean isCandidate = !Double.isNaN(severities.get(i));
            if (isCandidate && (worst < 0 || severities.get(i) > severities.get(worst))) {
                worst = i;
            }
        }
        return worst;
    }
}
