package org.twinbench.sim.factory.proof;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.ClosedNetwork;

/** Networks of single exponential stations with product-form answers. */
final class NetworkCases {
    private static final int REPLICATIONS = 20;
    private static final double MEASURED = 20_000;
    private static final double[] DEMANDS = {1, 0.9, 0.84};

    private NetworkCases() {}

    static List<ProofCase> all() {
        List<ProofCase> cases = new ArrayList<>();
        for (int population : new int[] {1, 2, 3, 5, 8, 10}) {
            cases.add(constantWorkInProcess(population));
        }
        return cases;
    }

    /** Parts go round for ever: the way out comes second, and the first queue always has room. */
    private static ProofCase constantWorkInProcess(int population) {
        ClosedNetwork theory = ClosedNetwork.of(DEMANDS, population);
        Plan plan = new Plan()
                .block("in", "source", "queue1", "interarrival", "0 s", "limit", "" + population)
                .block("queue1", "buffer", "station1")
                .block("station1", "machine", "queue2", "processTime", Plan.exponential(DEMANDS[0]))
                .block("queue2", "buffer", "station2")
                .block("station2", "machine", "queue3", "processTime", Plan.exponential(DEMANDS[1]))
                .block("queue3", "buffer", "station3")
                .block("station3", "machine", "queue1,out", "processTime", Plan.exponential(DEMANDS[2]))
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
