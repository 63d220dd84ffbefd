package org.twinbench.sim.factory.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.BernoulliAggregation;
import org.twinbench.sim.factory.analytic.BernoulliLine;
import org.twinbench.sim.factory.analytic.Bottleneck;
import org.twinbench.sim.factory.analytic.LineFigures;

/** Synchronous Bernoulli lines: their exact chain beside a simulation slot by slot, and the aggregation of the preview. */
final class BernoulliCases {
    private static final int REPLICATIONS = 20;
    private static final int SLOTS = 50_000;
    private static final double SIXTH_DIGIT = 5.1e-7;

    private BernoulliCases() {}

    static List<ProofCase> all() {
        List<ProofCase> cases = new ArrayList<>();
        add(cases, up(0.9, 0.9), 0.818182, 1);
        add(cases, up(0.9, 0.9), 0.857143, 2);
        add(cases, up(0.9, 0.9), 0.882353, 5);
        add(cases, up(0.9, 0.7), 0.688968, 2);
        add(cases, up(0.8, 0.9), 0.791536, 3);
        add(cases, up(0.9, 0.9, 0.9), 0.832016, 2, 2);
        add(cases, up(0.8, 0.8, 0.8), 0.725666, 3, 3);
        add(cases, up(0.9, 0.9, 0.9, 0.9, 0.9), 0.840976, 3, 3, 3, 3);
        add(cases, up(0.8, 0.83, 0.86, 0.9), 0.745317, 3, 2, 4);
        add(cases, up(0.7, 0.9, 0.85, 0.8, 0.9), 0.680997, 2, 3, 2, 4);
        cases.add(bottleneck(1, up(0.7, 0.9, 0.85, 0.8, 0.9), 2, 3, 2, 4));
        return cases;
    }

    /** @param expected number of the machine that all arrows lead to, from 1 */
    private static ProofCase bottleneck(int expected, double[] up, int... capacities) {
        return new ProofCase.OfTrial<>(
                name(up, capacities),
                Message.of("proof.source.liMeerkov"),
                (seed, replication) -> SlotLine.run(up, capacities, SLOTS, seed, replication),
                REPLICATIONS,
                List.of(new KnownAnswer<>(
                        Figure.named("bottleneck"),
                        expected,
                        0,
                        line -> Bottleneck.of(line.blocked(), line.starved()) + 1.0)));
    }

    private static Message name(double[] up, int... capacities) {
        return Message.of(
                "proof.case.bernoulli",
                Arrays.stream(up).mapToObj(StationCases::text).collect(Collectors.joining(", ")),
                Arrays.stream(capacities).mapToObj(Integer::toString).collect(Collectors.joining(", ")));
    }

    private static double[] up(double... up) {
        return up;
    }

    private static void add(List<ProofCase> cases, double[] up, double aggregated, int... capacities) {
        Message name = name(up, capacities);
        Message source = Message.of("proof.source.liMeerkov");
        cases.add(new ProofCase.OfTrial<>(
                name,
                source,
                (seed, replication) -> SlotLine.run(up, capacities, SLOTS, seed, replication),
                REPLICATIONS,
                answers(BernoulliLine.exact(up, capacities))));
        double[] places = Arrays.stream(capacities).asDoubleStream().toArray();
        cases.add(new ProofCase.OfTrial<>(
                name,
                source,
                (seed, replication) -> BernoulliAggregation.of(up, places),
                1,
                List.of(new KnownAnswer<LineFigures>(
                        Figure.named("aggregated"), aggregated, SIXTH_DIGIT, LineFigures::rate))));
    }

    private static List<KnownAnswer<LineFigures>> answers(LineFigures exact) {
        List<KnownAnswer<LineFigures>> answers = new ArrayList<>();
        answers.add(KnownAnswer.onAverage(Figure.named("rate"), exact.rate(), LineFigures::rate));
        for (int i = 0; i < exact.levels().length; i++) {
            int buffer = i;
            answers.add(KnownAnswer.onAverage(
                    Figure.named("level", i + 1), exact.levels()[i], line -> line.levels()[buffer]));
            answers.add(KnownAnswer.onAverage(
                    Figure.named("blockedOf", i + 1), exact.blocked()[i], line -> line.blocked()[buffer]));
            answers.add(KnownAnswer.onAverage(
                    Figure.named("starvedOf", i + 2), exact.starved()[i + 1], line -> line.starved()[buffer + 1]));
        }
        return answers;
    }
}
