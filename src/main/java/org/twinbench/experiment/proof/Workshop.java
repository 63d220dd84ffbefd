package org.twinbench.experiment.proof;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;

/** Puts small shops together of which the best plan is known. Times in minutes. */
final class Workshop {
    static final long MINUTE = 60L * Ticks.PER_SECOND;

    private final List<Machine> machines;
    private final List<Order> orders = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private Setups setups;

    Workshop(int machines) {
        this(IntStream.range(0, machines).mapToObj(i -> Machine.plain("m" + i)).toList());
    }

    Workshop(List<Machine> machines) {
        this.machines = machines;
        this.setups = Setups.none(machines.size());
    }

    /** An order that goes from machine to machine; {@code minutes[i]} on machine {@code route[i]}. */
    Workshop order(double priority, long due, int state, int[] route, int... minutes) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < route.length; i++) {
            int index = operations.size();
            List<Precedence> before = i == 0 ? List.of() : List.of(Precedence.of(index - 1));
            List<Mode> modes = List.of(Mode.of(route[i], minutes[i] * MINUTE));
            operations.add(new Operation(
                    index,
                    "o" + orders.size() + "/" + i,
                    "",
                    orders.size(),
                    0,
                    before,
                    modes,
                    state,
                    "",
                    1,
                    0,
                    true,
                    Optional.empty()));
            steps.add(index);
        }
        String id = "o" + orders.size();
        orders.add(new Order(id, id, "", 1, priority, 0, due, List.of(steps)));
        return this;
    }

    Workshop setups(Setups others) {
        setups = others;
        return this;
    }

    PlanningProblem problem(Weights weights) {
        return PlanningProblem.of(
                "proof",
                OffsetDateTime.parse("2026-01-05T00:00:00Z"),
                WorkCalendar.NEVER,
                machines,
                List.of(),
                orders,
                operations,
                setups,
                Transport.none(machines.size()),
                Tariff.free(),
                weights,
                Released.none());
    }
}
