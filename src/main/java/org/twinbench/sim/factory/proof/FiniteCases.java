package org.twinbench.sim.factory.proof;

import java.util.List;
import org.twinbench.model.Message;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.Erlang;
import org.twinbench.sim.factory.analytic.LimitedStation;

/** Stations with few places, where who finds them taken is lost. */
final class FiniteCases {
    private static final int REPLICATIONS = 20;

    private FiniteCases() {}

    static List<ProofCase> all() {
        return List.of(fivePlaces(), loss(5), loss(10));
    }

    private static ProofCase fivePlaces() {
        LimitedStation theory = LimitedStation.of(0.8, 1, 5);
        Plan plan = new Plan()
                .block("in", "source", "queue", "interarrival", Plan.exponential(1.25), "whenFull", "lose")
                .block("queue", "buffer", "station", "capacity", "4")
                .block("station", "machine", "out", "processTime", Plan.exponential(1))
                .sink();
        return new ProofCase.OfScenario(
                Message.of("proof.case.places", 5, "0.8"),
                Message.of("proof.source.birthDeath"),
                plan.scenario(200, 60_000),
                REPLICATIONS,
                List.of(
                        Figure.average("content", theory.figures().content(), Figure.whole("wip.mean")),
                        Figure.average("lost", theory.lost(), Figure::lostShare),
                        Figure.average("throughput", theory.figures().throughput(), Figure.whole("throughput")),
                        Figure.average("stay", theory.figures().stay(), Figure.whole("leadTime.mean"))));
    }

    private static ProofCase loss(int servers) {
        Plan plan = new Plan()
                .block("in", "source", "lines", "interarrival", Plan.exponential(1.0 / servers), "whenFull", "lose")
                .block("lines", "machine", "out", "processTime", Plan.exponential(1), "capacity", "" + servers)
                .sink();
        return new ProofCase.OfScenario(
                Message.of("proof.case.loss", servers),
                Message.of("proof.source.erlangB"),
                plan.scenario(100, 100_000.0 / servers),
                REPLICATIONS,
                List.of(Figure.average("lost", Erlang.lost(servers, servers), Figure::lostShare)));
    }
}
