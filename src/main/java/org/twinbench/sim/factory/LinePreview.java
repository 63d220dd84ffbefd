package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.Assets;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.factory.analytic.ClosedNetwork;
import org.twinbench.sim.factory.analytic.LineEstimate;
import org.twinbench.sim.factory.analytic.LineStage;

/**
 * What a drawn line will roughly do, without simulating it, in well under a millisecond per machine: for an open line by
 * Bernoulli aggregation, for a loop with a fixed number of parts by mean-value analysis. For orientation while drawing; the
 * run decides.
 *
 * @param throughput parts per second
 * @param wip mean number of parts in the line; infinite if more arrive than it can make
 * @param bottleneck id of the element that limits it: a machine, or the source if the line waits for parts
 * @param stages the machines in the order of the flow, the source first if it is not always ready
 */
public record LinePreview(double throughput, double wip, String bottleneck, List<Stage> stages) {
    /**
     * One machine of the line.
     *
     * @param element its id; of machines in parallel the first one's
     * @param utilisation share of the time that it works
     * @param blocked share of the time that it is blocked; NaN in a loop
     * @param starved share of the time that it has no part; NaN in a loop
     */
    public record Stage(String element, double utilisation, double blocked, double starved) {}

    public LinePreview {
        stages = List.copyOf(stages);
    }

    /** Mean seconds that a part is in the line, by Little's law. */
    public double leadTime() {
        return wip / throughput;
    }

    /**
     * The preview of a scenario that is one line: a source, then machines, buffers and conveyors in a row (alike machines may
     * stand in parallel), then a sink or the way back to the beginning of a loop. Empty for every other flow, and while
     * something in it is not well written.
     *
     * @param assets where conveyors without a written length find one
     */
    public static Optional<LinePreview> of(Scenario scenario, Assets assets) {
        return new DrawnLine.Reader(scenario, assets).read().map(LinePreview::of);
    }

    private static LinePreview of(DrawnLine line) {
        return line.population() > 0 ? closed(line) : open(line);
    }

    private static LinePreview open(DrawnLine line) {
        LineEstimate estimate = LineEstimate.of(line.stages(), line.fed());
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < line.stages().size(); i++) {
            double utilisation = utilisation(line.stages().get(i), estimate.throughput());
            stages.add(new Stage(line.ids().get(i), utilisation, estimate.blocked()[i], estimate.starved()[i]));
        }
        return new LinePreview(estimate.throughput(), estimate.wip(), line.ids().get(estimate.bottleneck()), stages);
    }

    private static LinePreview closed(DrawnLine line) {
        double[] demands = line.stages().stream().mapToDouble(LineStage::pace).toArray();
        double delay = line.stages().stream().mapToDouble(LineStage::travel).sum();
        ClosedNetwork network = ClosedNetwork.of(demands, delay, line.population());
        List<Stage> stages = new ArrayList<>();
        int slowest = 0;
        for (int i = 0; i < demands.length; i++) {
            double utilisation = utilisation(line.stages().get(i), network.throughput());
            stages.add(new Stage(line.ids().get(i), utilisation, Double.NaN, Double.NaN));
            slowest = demands[i] > demands[slowest] ? i : slowest;
        }
        return new LinePreview(
                network.throughput(), line.population(), line.ids().get(slowest), stages);
    }

    private static double utilisation(LineStage stage, double throughput) {
        return throughput * stage.time() / stage.servers();
    }
}
