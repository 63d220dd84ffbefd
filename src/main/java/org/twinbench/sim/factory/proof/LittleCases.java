package org.twinbench.sim.factory.proof;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.twinbench.model.Message;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.ProofCase;

/**
 * Little's law L = λ W over an interval in which a factory begins and ends empty, where it is an identity: of the whole, and
 * of every buffer and machine, whatever blocks and breaks down in between.
 */
final class LittleCases {
    private static final int PARTS = 4_000;
    private static final double END = 20_000;
    private static final double TOLERANCE = 1e-9;

    private LittleCases() {}

    static List<ProofCase> all() {
        return List.of(new ProofCase.OfScenario(
                Message.of("proof.case.little", PARTS),
                Message.of("proof.source.little"),
                scenario(),
                3,
                List.of(
                        law(Figure.named("littleWhole"), Figure.whole("wip.mean"), Figure.whole("leadTime.mean")),
                        buffer("queue1"),
                        buffer("queue2"),
                        buffer("queue3"),
                        machine("press"),
                        machine("mill"),
                        pair("wash"))));
    }

    private static Scenario scenario() {
        return new Plan()
                .block("in", "source", "queue1", "interarrival", Plan.exponential(2), "limit", "" + PARTS)
                .block("queue1", "buffer", "press", "capacity", "10")
                .block("press", "machine", "queue2", "processTime", Plan.exponential(1))
                .block("queue2", "buffer", "mill", "capacity", "2")
                .block(
                        "mill",
                        "machine",
                        "queue3",
                        "processTime",
                        Plan.exponential(1.2),
                        "timeToFailure",
                        Plan.exponential(100),
                        "timeToRepair",
                        Plan.exponential(20))
                .block("queue3", "buffer", "wash", "capacity", "3")
                .block("wash", "machine", "out", "processTime", "uniform(1 s, 5 s)", "capacity", "2")
                .sink()
                .scenario(0, END);
    }

    private static KnownAnswer<Kpis> buffer(String id) {
        return law(Figure.named("littleOf", id), Figure.of(id, "level.mean"), Figure.of(id, "stay.mean"));
    }

    /** A machine with one place holds a part unless it is idle. */
    private static KnownAnswer<Kpis> machine(String id) {
        ToDoubleFunction<Kpis> idle = Figure.of(id, "stateShare.idle");
        return law(Figure.named("littleOf", id), kpis -> 1 - idle.applyAsDouble(kpis), Figure.of(id, "stay.mean"));
    }

    /** A machine with two places that is never blocked holds what it works on. */
    private static KnownAnswer<Kpis> pair(String id) {
        return law(
                Figure.named("littleOf", id),
                Figure.times(2, Figure.of(id, "utilisation")),
                Figure.of(id, "stay.mean"));
    }

    /** How far L is from λ W, as a share of it. */
    private static KnownAnswer<Kpis> law(Message figure, ToDoubleFunction<Kpis> content, ToDoubleFunction<Kpis> stay) {
        double rate = PARTS / END;
        return new KnownAnswer<>(
                figure,
                0,
                TOLERANCE,
                kpis -> Math.abs(content.applyAsDouble(kpis) / (rate * stay.applyAsDouble(kpis)) - 1));
    }
}
