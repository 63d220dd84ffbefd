package org.twinbench.sim.factory.proof;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.twinbench.model.Message;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.ProofCase;
import org.twinbench.sim.factory.analytic.MachineRepair;

/** Machines that fail at any time and share repair crews. */
final class RepairCases {
    private static final int REPLICATIONS = 20;
    private static final double MEASURED = 20_000;

    private RepairCases() {}

    static List<ProofCase> all() {
        return List.of(loop(5, 1, 10, 2), loop(10, 2, 10, 1), loop(6, 2, 8, 2));
    }

    private static ProofCase loop(int machines, int crews, double up, double repair) {
        MachineRepair theory = MachineRepair.of(machines, crews, up, repair);
        List<String> ids =
                IntStream.rangeClosed(1, machines).mapToObj(i -> "m" + i).toList();
        Plan plan = new Plan().block("in", "source", String.join(",", ids), "interarrival", "1000 s");
        ids.forEach(id -> plan.block(
                id,
                "machine",
                "out",
                "processTime",
                "1 s",
                "failureMode",
                "calendar",
                "timeToFailure",
                Plan.exponential(up),
                "timeToRepair",
                Plan.exponential(repair),
                "crew",
                "crew"));
        plan.block("crew", "crew", "", "size", "" + crews).sink();
        ToDoubleFunction<Kpis> down = Figure.total(ids, "stateShare.failed");
        return new ProofCase.OfScenario(
                Message.of("proof.case.repair", machines, crews, StationCases.text(up), StationCases.text(repair)),
                Message.of("proof.source.palm"),
                plan.scenario(200, MEASURED),
                REPLICATIONS,
                List.of(
                        Figure.average(
                                "availability", theory.availability(), kpis -> 1 - down.applyAsDouble(kpis) / machines),
                        Figure.average(
                                "failures",
                                theory.failureRate(),
                                Figure.times(1 / MEASURED, Figure.total(ids, "failures"))),
                        Figure.average("crewsBusy", theory.crewsBusy(), Figure.of("crew", "busy.mean")),
                        Figure.average("down", theory.down(), down)));
    }
}
