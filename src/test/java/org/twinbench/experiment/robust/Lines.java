package org.twinbench.experiment.robust;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.shop.ShopTiming;

/** Plans that are simple enough for formulas: one order whose operations follow each other, each on a machine of its own or all on one. */
final class Lines {
    private Lines() {}

    /** @param due s */
    static PlanningProblem chain(boolean oneMachine, double due, double... seconds) {
        int machines = oneMachine ? 1 : seconds.length;
        List<Operation> operations = IntStream.range(0, seconds.length)
                .mapToObj(i -> Operation.plain(
                        i,
                        "step-" + i,
                        0,
                        i == 0 ? List.of() : List.of(Precedence.of(i - 1)),
                        List.of(Mode.of(oneMachine ? 0 : i, Ticks.ofSeconds(seconds[i])))))
                .toList();
        List<Integer> routing = IntStream.range(0, seconds.length).boxed().toList();
        Order order = new Order("o", "o", "", 1, 1, 0, Ticks.ofSeconds(due), List.of(routing));
        return PlanningProblem.of(
                "line",
                OffsetDateTime.parse("2026-01-05T06:00:00+08:00"),
                WorkCalendar.NEVER,
                IntStream.range(0, machines)
                        .mapToObj(i -> Machine.plain("m" + i))
                        .toList(),
                List.of(),
                List.of(order),
                operations,
                Setups.none(machines),
                Transport.none(machines),
                Tariff.free(),
                Weights.standard(),
                Released.none());
    }

    /** Every operation on its first machine, in the order of the numbers. */
    static Plan plan(PlanningProblem problem) {
        int[][] lanes = IntStream.rangeClosed(0, problem.machines().size())
                .mapToObj(lane -> problem.operations().stream()
                        .filter(operation -> operation.modes().getFirst().machine() == lane)
                        .mapToInt(Operation::index)
                        .toArray())
                .toArray(int[][]::new);
        return new ShopTiming(problem).plan(lanes);
    }

    /** The outlook of an operation. */
    static OperationOutlook operation(Robustness robustness, int index) {
        Optional<OperationOutlook> found = robustness.operations().stream()
                .filter(each -> each.operation() == index)
                .findFirst();
        return found.orElseThrow();
    }
}
