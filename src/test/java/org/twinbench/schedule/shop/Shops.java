package org.twinbench.schedule.shop;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.SetupRule;
import org.twinbench.schedule.SetupState;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weekly;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;

/** Random shops for tests: orders of some steps on alternative machines, with setups, shifts, due dates and, if asked, people. */
public final class Shops {
    static final long MINUTE = 60 * Ticks.PER_SECOND;
    static final long HOUR = 60 * MINUTE;
    private static final int MACHINES = 10;
    private static final List<String> FAMILIES = List.of("red", "green", "blue", "white");

    private Shops() {}

    public static PlanningProblem random(int orders, int steps, boolean attended, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long horizon = 52 * 168 * HOUR;
        WorkCalendar twoShifts = calendar("Mon-Fri 06:00-22:00", horizon);
        List<Machine> machines = IntStream.range(0, MACHINES)
                .mapToObj(i -> Machine.plain("m" + i).withCalendar(twoShifts))
                .toList();
        List<Operator> operators = IntStream.range(0, attended ? 8 : 0)
                .mapToObj(i -> new Operator("p" + i, "p" + i, Set.of("run"), twoShifts))
                .toList();
        List<SetupState> states = new ArrayList<>(List.of(SetupState.of("")));
        FAMILIES.forEach(family -> states.add(SetupState.of(family)));
        Setups setups = Setups.of(
                machines.stream().map(Machine::id).toList(),
                states,
                List.of(new SetupRule.Change("*", "*", "*", 15 * MINUTE)));
        List<Order> list = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        for (int order = 0; order < orders; order++) {
            List<Integer> routing = new ArrayList<>();
            int state = 1 + random.nextInt(FAMILIES.size());
            for (int step = 0; step < steps; step++) {
                int index = operations.size();
                int first = random.nextInt(MACHINES);
                long duration = (10 + random.nextInt(50)) * MINUTE;
                List<Mode> modes = List.of(
                        mode(first, duration, attended), mode((first + 1) % MACHINES, duration + 5 * MINUTE, attended));
                List<Precedence> before = step == 0 ? List.of() : List.of(Precedence.of(index - 1));
                operations.add(new Operation(
                        index,
                        "o" + order + "-" + step,
                        "step",
                        order,
                        0,
                        before,
                        modes,
                        state,
                        "",
                        1,
                        0,
                        true,
                        Optional.empty()));
                routing.add(index);
            }
            long due = (long) ((8 + random.nextDouble() * orders * steps * 0.06) * HOUR);
            list.add(new Order("o" + order, "o" + order, "", 1, 1 + random.nextInt(3), 0, due, List.of(routing)));
        }
        return PlanningProblem.of(
                "random",
                OffsetDateTime.parse("2026-01-05T06:00:00+08:00"),
                horizon,
                machines,
                operators,
                list,
                operations,
                setups,
                Transport.none(MACHINES),
                Tariff.free(),
                Weights.standard(),
                Released.none());
    }

    static WorkCalendar calendar(String week, long horizon) {
        try {
            return WorkCalendar.of(Weekly.parse(week), 6 * HOUR, List.of(), horizon);
        } catch (UnfitValueException e) {
            throw new IllegalArgumentException(week, e);
        }
    }

    private static Mode mode(int machine, long duration, boolean attended) {
        return attended ? new Mode(machine, duration, "run", 1, 0) : Mode.of(machine, duration);
    }
}
