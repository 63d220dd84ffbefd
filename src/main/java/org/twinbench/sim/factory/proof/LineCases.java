package org.twinbench.sim.factory.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.MarkovLine;
import org.twinbench.sim.factory.analytic.MarkovMachine;

/** Saturated serial lines that block after service. */
final class LineCases {
    private static final int REPLICATIONS = 20;

    private LineCases() {}

    static List<ProofCase> all() {
        return List.of(
                reliable(rates(1, 1), 0),
                reliable(rates(1, 1), 1),
                reliable(rates(1, 1), 5),
                reliable(rates(1, 1, 1), 0, 0),
                reliable(rates(1, 1, 1), 1, 1),
                reliable(rates(1, 1, 1), 2, 2),
                reliable(rates(1, 1, 1), 5, 5),
                reliable(rates(1, 1, 1, 1), 0, 0, 0),
                reliable(rates(1, 1, 1, 1), 1, 1, 1),
                reliable(rates(1, 1, 1, 1, 1), 0, 0, 0, 0),
                reliable(rates(1, 1, 1, 1, 1), 2, 2, 2, 2),
                reliable(rates(1, 1.2, 0.9), 3, 3),
                reliable(rates(0.9, 1.1, 1, 1.2), 2, 3, 2),
                isolated(new MarkovMachine(1, 0.01, 0.1)),
                unreliable(new MarkovMachine(1, 0.01, 0.1), new MarkovMachine(1, 0.01, 0.1), 2),
                unreliable(new MarkovMachine(1, 0.01, 0.1), new MarkovMachine(1, 0.01, 0.1), 8),
                unreliable(new MarkovMachine(1, 0.01, 0.1), new MarkovMachine(1, 0.01, 0.1), 18),
                unreliable(new MarkovMachine(1, 0.05, 0.2), new MarkovMachine(1.2, 0.02, 0.1), 3));
    }

    private static double[] rates(double... rates) {
        return rates;
    }

    private static ProofCase reliable(double[] rates, int... buffers) {
        List<MarkovMachine> machines =
                Arrays.stream(rates).mapToObj(MarkovMachine::reliable).toList();
        MarkovLine theory = MarkovLine.of(machines, buffers);
        boolean balanced = Arrays.stream(rates).allMatch(rate -> rate == 1);
        boolean bare = Arrays.stream(buffers).allMatch(places -> places == 0);
        return new ProofCase.OfScenario(
                Message.of(
                        "proof.case.line",
                        list(rates),
                        list(Arrays.stream(buffers).asDoubleStream().toArray())),
                Message.of(balanced && bare ? "proof.source.hillier" : "proof.source.lineChain"),
                plan(machines, buffers).scenario(500, 25_000),
                REPLICATIONS,
                List.of(
                        Figure.average("throughput", theory.throughput(), Figure.whole("throughput")),
                        Figure.average("wip", theory.wip(), Figure.whole("wip.mean"))));
    }

    private static ProofCase isolated(MarkovMachine machine) {
        return new ProofCase.OfScenario(
                Message.of(
                        "proof.case.isolated", list(machine.rate()), list(machine.failure()), list(machine.repair())),
                Message.of("proof.source.gershwin"),
                plan(List.of(machine)).scenario(1_000, 50_000),
                REPLICATIONS,
                List.of(Figure.average("throughput", machine.isolated(), Figure.whole("throughput"))));
    }

    private static ProofCase unreliable(MarkovMachine first, MarkovMachine second, int buffer) {
        List<MarkovMachine> machines = List.of(first, second);
        MarkovLine theory = MarkovLine.of(machines, buffer);
        List<KnownAnswer<Kpis>> answers = new ArrayList<>();
        answers.add(Figure.average("throughput", theory.throughput(), Figure.whole("throughput")));
        answers.add(Figure.average("blocked", theory.blocked()[0], Figure.of("m1", "stateShare.blocked")));
        answers.add(Figure.average("starved", theory.starved()[1], Figure.of("m2", "stateShare.idle")));
        return new ProofCase.OfScenario(
                Message.of(
                        "proof.case.unreliable",
                        list(first.rate(), second.rate()),
                        list(first.failure(), second.failure()),
                        list(first.repair(), second.repair()),
                        buffer),
                Message.of("proof.source.gershwin"),
                plan(machines, buffer).scenario(1_000, 50_000),
                REPLICATIONS,
                answers);
    }

    private static Plan plan(List<MarkovMachine> machines, int... buffers) {
        Plan plan = new Plan().source("m1", "0 s");
        for (int i = 0; i < machines.size(); i++) {
            boolean last = i == buffers.length;
            boolean buffered = !last && buffers[i] > 0;
            machine(plan, "m" + (i + 1), last ? "out" : (buffered ? "b" : "m") + (i + 2), machines.get(i));
            if (buffered) {
                plan.block("b" + (i + 2), "buffer", "m" + (i + 2), "capacity", "" + buffers[i]);
            }
        }
        return plan.sink();
    }

    private static void machine(Plan plan, String id, String next, MarkovMachine machine) {
        String work = Plan.exponential(1 / machine.rate());
        if (machine.failure() == 0) {
            plan.block(id, "machine", next, "processTime", work);
        } else {
            String failure = Plan.exponential(1 / machine.failure());
            String repair = Plan.exponential(1 / machine.repair());
            plan.block(id, "machine", next, "processTime", work, "timeToFailure", failure, "timeToRepair", repair);
        }
    }

    private static String list(double... values) {
        return Arrays.stream(values).mapToObj(StationCases::text).collect(Collectors.joining(", "));
    }
}
