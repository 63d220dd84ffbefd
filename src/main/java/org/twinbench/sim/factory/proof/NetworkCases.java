package org.twinbench.sim.factory.proof;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.ClosedNetwork;
import org.twinbench.sim.factory.analytic.OpenNetwork;

/** Networks of single exponential stations with product-form answers. */
final class NetworkCases {
    private static final int REPLICATIONS = 20;
    private static final double MEASURED = 20_000;
    private static final double[] DEMANDS = {1, 0.9, 0.84};

    private NetworkCases() {}

    static List<ProofCase> all() {
        List<ProofCase> cases = new ArrayList<>();
        cases.add(jackson());
        for (int population : new int[] {1, 2, 3, 5, 8, 10}) {
            cases.add(constantWorkInProcess(population));
        }
        return cases;
    }

    /** Each station sends its parts on by shares. */
    private static ProofCase jackson() {
        double[] service = {1 / 1.5, 1, 1 / 1.2};
        double[][] routing = {{0, 0.6, 0.4}, {0, 0, 0.5}, {0.1, 0, 0}};
        OpenNetwork theory = OpenNetwork.of(new double[] {1, 0, 0}, service, routing);
        Plan plan = new Plan().source("queue1", Plan.exponential(1));
        for (int i = 0; i < 3; i++) {
            station(plan, i, service[i], routing[i]);
        }
        List<KnownAnswer<Kpis>> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(KnownAnswer.onAverage(
                    Figure.named("rateOf", i + 1), theory.rates()[i], Figure.rate("station" + (i + 1), MEASURED)));
            answers.add(contentOf(i + 1, theory.contents()[i]));
        }
        answers.add(Figure.average("content", theory.stay(), Figure.whole("wip.mean")));
        answers.add(Figure.average("stay", theory.stay(), Figure.whole("leadTime.mean")));
        return new ProofCase.OfScenario(
                Message.of("proof.case.jackson"),
                Message.of("proof.source.jackson"),
                plan.sink().scenario(1_000, MEASURED),
                REPLICATIONS,
                answers);
    }

    private static void station(Plan plan, int i, double service, double[] routing) {
        String name = "station" + (i + 1);
        List<String> next = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        double out = 1;
        for (int to = 0; to < routing.length; to++) {
            if (routing[to] > 0) {
                next.add("queue" + (to + 1));
                shares.add("queue" + (to + 1) + ": " + routing[to]);
                out -= routing[to];
            }
        }
        if (out > 1e-9) {
            next.add("out");
            shares.add("out: " + out);
        }
        plan.block("queue" + (i + 1), "buffer", name);
        plan.block(
                name,
                "machine",
                String.join(",", next),
                "processTime",
                Plan.exponential(service),
                "routing",
                "share",
                "shares",
                String.join("; ", shares));
    }

    /** Cards of a gate keep the number of parts in the line: one that leaves lets the next in at once. */
    private static ProofCase constantWorkInProcess(int population) {
        ClosedNetwork theory = ClosedNetwork.of(DEMANDS, population);
        Plan plan = new Plan()
                .block("in", "source", "gate", "interarrival", "0 s")
                .block("gate", "gate", "queue1", "cards", "" + population, "returns", "station3")
                .block("queue1", "buffer", "station1")
                .block("station1", "machine", "queue2", "processTime", Plan.exponential(DEMANDS[0]))
                .block("queue2", "buffer", "station2")
                .block("station2", "machine", "queue3", "processTime", Plan.exponential(DEMANDS[1]))
                .block("queue3", "buffer", "station3")
                .block("station3", "machine", "out", "processTime", Plan.exponential(DEMANDS[2]))
                .sink();
        List<KnownAnswer<Kpis>> answers = new ArrayList<>();
        answers.add(Figure.average("throughput", theory.throughput(), Figure.rate("station3", MEASURED)));
        if (population == 10) {
            for (int i = 0; i < DEMANDS.length; i++) {
                answers.add(contentOf(i + 1, theory.contents()[i]));
            }
        }
        return new ProofCase.OfScenario(
                Message.of("proof.case.closed", population),
                Message.of("proof.source.meanValue"),
                plan.scenario(500, MEASURED),
                REPLICATIONS,
                answers);
    }

    private static KnownAnswer<Kpis> contentOf(int station, double expected) {
        return KnownAnswer.onAverage(
                Figure.named("contentOf", station),
                expected,
                Figure.sum(Figure.of("queue" + station, "level.mean"), Figure.of("station" + station, "utilisation")));
    }
}
