package org.twinbench.sim.factory.analytic;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a serial line with limited space roughly does, by Bernoulli aggregation: fast enough to follow the mouse. A line is
 * made a Bernoulli line whose slots are so long that its geometric times vary as the real ones do; space counts in units of
 * that variation. Losses by varying process times and by breakdowns lie on different scales of time: they are computed apart
 * (the latter with buffers counted in repair times, as Li and Meerkov 2009, chapter 4) and multiplied. Exact for M/M/1 and M/G/1.
 *
 * @param throughput parts per second
 * @param wip mean number of parts in the line; infinite if more come in than it can make
 * @param blocked share of time that each stage is blocked
 * @param starved share of time that each stage is starved
 * @param bottleneck number of the stage that limits the line, from 0
 */
public record LineEstimate(double throughput, double wip, double[] blocked, double[] starved, int bottleneck) {
    private static final double SHORTEST_SLOT = 0.01;
    private static final double LEAST_RATIO = 1e-4;
    private static final double ENDLESS = 1e9;

    /**
     * @param stages at least one
     * @param fed whether the first stage stands for the arrival of parts, which are in the line only once they have arrived
     */
    public static LineEstimate of(List<LineStage> stages, boolean fed) {
        Slots service = Slots.of(stages, LineStage::variation);
        Slots all = Slots.of(stages, LineStage::variationWithBreakdowns);
        double throughput = service.line().rate() / service.length() * keptInBreakdowns(stages);
        return new LineEstimate(
                throughput,
                wip(stages, all, throughput, fed),
                all.shares(all.line().blocked()),
                all.shares(all.line().starved()),
                Bottleneck.of(all.line().blocked(), all.line().starved()));
    }

    /** The Bernoulli line of a line of stages: its figures per slot, and how the one is measured in the other. */
    private record Slots(double length, double[] up, double[] ratios, LineFigures line) {
        static Slots of(List<LineStage> stages, ToDoubleFunction<LineStage> variation) {
            double least = stages.stream().mapToDouble(LineStage::pace).min().orElseThrow();
            double mean = stages.stream()
                    .mapToDouble(stage -> Math.min(1, variation.applyAsDouble(stage)))
                    .average()
                    .orElseThrow();
            double length = least * Math.max(SHORTEST_SLOT, 1 - mean);
            double[] up =
                    stages.stream().mapToDouble(stage -> length / stage.pace()).toArray();
            double[] ratios = new double[up.length - 1];
            double[] capacities = new double[up.length - 1];
            for (int i = 0; i < ratios.length; i++) {
                double real = variation.applyAsDouble(stages.get(i)) + variation.applyAsDouble(stages.get(i + 1));
                double geometric = 2 * Math.max(1 - Math.max(up[i], up[i + 1]), SHORTEST_SLOT);
                ratios[i] = Math.max(LEAST_RATIO, real / geometric);
                capacities[i] = Math.min(ENDLESS, 1 + (storage(stages, i) - 1) / ratios[i]);
            }
            return new Slots(length, up, ratios, BernoulliAggregation.of(up, capacities));
        }

        /** Parts between two stages, in the hands of the second included. */
        double parts(int i) {
            double inWork = line.rate() / up[i + 1];
            return inWork + (line.levels()[i] - inWork) * ratios[i];
        }

        double[] shares(double[] ofSlots) {
            double[] shares = new double[up.length];
            for (int i = 0; i < up.length; i++) {
                shares[i] = ofSlots[i] / up[i];
            }
            return shares;
        }
    }

    /** Parts that fit between the end of work at a stage and the end of work at the next: on hand-over, in space, in work. */
    private static double storage(List<LineStage> stages, int i) {
        LineStage stage = stages.get(i);
        LineStage next = stages.get(i + 1);
        double moving = stage.travel() / Math.max(stage.pace(), next.pace());
        return stage.servers() + Math.max(0, stage.space() - moving) + next.servers();
    }

    /** The share of the throughput that breakdowns leave beyond the loss of each stage's own availability. */
    private static double keptInBreakdowns(List<LineStage> stages) {
        if (stages.stream().allMatch(stage -> stage.timeToFailure() == 0)) {
            return 1;
        }
        double[] up = new double[stages.size()];
        double least =
                stages.stream().mapToDouble(s -> s.time() / s.servers()).min().orElseThrow();
        double slowest = 1;
        for (int i = 0; i < up.length; i++) {
            up[i] = least / stages.get(i).pace();
            slowest = Math.min(slowest, up[i]);
        }
        double[] capacities = new double[up.length - 1];
        for (int i = 0; i < capacities.length; i++) {
            capacities[i] =
                    Math.min(ENDLESS, 1 + stages.get(i).space() / repairInParts(stages.get(i), stages.get(i + 1)));
        }
        return BernoulliAggregation.of(up, capacities).rate() / slowest;
    }

    private static double repairInParts(LineStage one, LineStage other) {
        double repair = Math.max(repairOf(one), repairOf(other));
        return Math.max(1, repair / Math.max(one.time(), other.time()));
    }

    private static double repairOf(LineStage stage) {
        return stage.timeToFailure() == 0 ? 0 : stage.timeToRepair();
    }

    private static double wip(List<LineStage> stages, Slots slots, double throughput, boolean fed) {
        double wip = 0;
        for (int i = 0; i < stages.size() - 1; i++) {
            LineStage next = stages.get(i + 1);
            double more = throughput * stages.get(i).travel() + throughput * next.time() * (1 - 1.0 / next.servers());
            double parts = slots.parts(i) + more;
            wip += Math.min(parts, stages.get(i).servers() + stages.get(i).space() + next.servers());
        }
        double firstBlocked = slots.line().blocked()[0] / slots.up()[0];
        double first = stages.getFirst().servers() * (fed ? -firstBlocked : 1 - firstBlocked);
        double all = wip + first + throughput * stages.getLast().travel();
        return all > ENDLESS * LEAST_RATIO ? Double.POSITIVE_INFINITY : Math.max(0, all);
    }
}
