package org.twinbench.sim.factory.proof;

import java.util.List;
import java.util.stream.Stream;
import org.twinbench.model.Message;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.QueueFigures;
import org.twinbench.sim.factory.analytic.Stations;

/** Single stations with Poisson arrivals and room for every queue. */
final class StationCases {
    private static final int REPLICATIONS = 20;
    private static final double ARRIVALS = 60_000;

    private StationCases() {}

    static List<ProofCase> all() {
        return Stream.of(
                        Stream.of(
                                servers(0.8, 1, 1),
                                servers(0.9, 1, 1),
                                servers(1, 0.5, 1),
                                servers(1.6, 1, 2),
                                servers(2.4, 1, 3),
                                servers(4, 1, 5),
                                servers(9, 1, 10),
                                servers(0.2, 10, 3),
                                machinesInParallel()),
                        Stream.of(
                                general("M/D/1", "1 s", 0, 1),
                                general("M/E4/1", "erlang(1 s, 4)", 0.25, 0.5),
                                general("M/U(0,2)/1", "uniform(0 s, 2 s)", 1.0 / 3, 1),
                                general("M/H2/1", "hyperexponential(1 s, 4)", 4, 2)))
                .flatMap(cases -> cases)
                .toList();
    }

    private static ProofCase servers(double rate, double service, int servers) {
        QueueFigures theory = Stations.exponential(rate, service, servers);
        // the queue forgets its past within a few 1 / (c μ (1 − √ρ)²)
        double busy = rate * service / servers;
        double memory = service / servers / Math.pow(1 - Math.sqrt(busy), 2);
        double measured = ARRIVALS / rate * (busy > 0.85 ? 3 : 1);
        Scenario scenario = plan(rate, Plan.exponential(service), servers).scenario(20 * memory, measured);
        return new ProofCase.OfScenario(
                Message.of("proof.case.servers", servers, text(rate), text(service)),
                Message.of(servers == 1 ? "proof.source.mm1" : "proof.source.erlangC"),
                scenario,
                REPLICATIONS,
                answers(theory));
    }

    private static Plan plan(double rate, String service, int servers) {
        return new Plan()
                .source("queue", Plan.exponential(1 / rate))
                .block("queue", "buffer", "station")
                .block("station", "machine", "out", "processTime", service, "capacity", Integer.toString(servers))
                .sink();
    }

    private static ProofCase machinesInParallel() {
        String service = Plan.exponential(1);
        Plan plan = new Plan()
                .source("queue", Plan.exponential(1 / 1.6))
                .block("queue", "buffer", "left,right")
                .block("left", "machine", "out", "processTime", service)
                .block("right", "machine", "out", "processTime", service)
                .sink();
        return new ProofCase.OfScenario(
                Message.of("proof.case.parallel", 2, text(1.6), text(1)),
                Message.of("proof.source.erlangC"),
                plan.scenario(500, ARRIVALS),
                REPLICATIONS,
                answers(Stations.exponential(1.6, 1, 2)));
    }

    private static ProofCase general(String model, String service, double variation, double effort) {
        return new ProofCase.OfScenario(
                Message.of("proof.case.general", model, text(0.8), service),
                Message.of("proof.source.pollaczek"),
                plan(0.8, service, 1).scenario(2_000, effort * ARRIVALS / 0.8),
                REPLICATIONS,
                answers(Stations.general(0.8, 1, variation)));
    }

    private static List<KnownAnswer<Kpis>> answers(QueueFigures theory) {
        return List.of(
                Figure.average("queue", theory.queue(), Figure.of("queue", "level.mean")),
                Figure.average("delay", theory.delay(), Figure.of("queue", "stay.mean")),
                Figure.average("content", theory.content(), Figure.whole("wip.mean")));
    }

    /** A number as it is written in formulas, in every language. */
    static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
