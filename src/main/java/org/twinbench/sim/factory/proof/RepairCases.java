package org.twinbench.sim.factory.proof;

import java.util.List;
import org.twinbench.model.Message;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.MachineRepair;

/** Machines that share repair crews, as a closed loop: each part is a machine, up at one station and repaired at the next. */
final class RepairCases {
    private static final int REPLICATIONS = 20;
    private static final double MEASURED = 20_000;

    private RepairCases() {}

    static List<ProofCase> all() {
        return List.of(loop(5, 1, 10, 2), loop(10, 2, 10, 1), loop(6, 2, 8, 2));
    }

    private static ProofCase loop(int machines, int crews, double up, double repair) {
        MachineRepair theory = MachineRepair.of(machines, crews, up, repair);
        Plan plan = new Plan()
                .block("in", "source", "up", "interarrival", "0 s", "limit", "" + machines)
                .block("up", "machine", "queue", "processTime", Plan.exponential(up), "capacity", "" + machines)
                .block("queue", "buffer", "crew")
                .block("crew", "machine", "up,out", "processTime", Plan.exponential(repair), "capacity", "" + crews)
                .sink();
        return new ProofCase.OfScenario(
                Message.of("proof.case.repair", machines, crews, StationCases.text(up), StationCases.text(repair)),
                Message.of("proof.source.palm"),
                plan.scenario(200, MEASURED),
                REPLICATIONS,
                List.of(
                        Figure.average("availability", theory.availability(), Figure.of("up", "utilisation")),
                        Figure.average("failures", theory.failureRate(), Figure.rate("up", MEASURED)),
                        Figure.average(
                                "crewsBusy", theory.crewsBusy(), Figure.times(crews, Figure.of("crew", "utilisation"))),
                        Figure.average(
                                "down",
                                theory.down(),
                                Figure.sum(
                                        Figure.of("queue", "level.mean"),
                                        Figure.times(crews, Figure.of("crew", "utilisation"))))));
    }
}
