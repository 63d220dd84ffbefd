package org.twinbench.schedule.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.twinbench.schedule.check.PlanChecker;

class DispatchTest {
    private static final long HORIZON = 20 * 168 * Shops.HOUR;

    /** Two placers that are six times as fast as the oven behind them; between the two a board may lie for two hours. */
    private static PlanningProblem placersAndOven(long seed) {
        Random random = new Random(seed);
        WorkCalendar twoShifts = Shops.calendar("Mon-Fri 06:00-22:00", HORIZON);
        List<Machine> machines = Stream.of("placer-1", "placer-2", "oven")
                .map(id -> Machine.plain(id).withCalendar(twoShifts))
                .toList();
        List<Order> orders = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        for (int order = 0; order < 600; order++) {
            int first = operations.size();
            Precedence soon = new Precedence(first, 0, 2 * Shops.HOUR);
            long placing = (5 + random.nextInt(10)) * Shops.MINUTE;
            long baking = (15 + random.nextInt(30)) * Shops.MINUTE;
            operations.add(step(first, order, List.of(), Mode.of(0, placing), Mode.of(1, placing)));
            operations.add(step(first + 1, order, List.of(soon), Mode.of(2, baking)));
            String id = "o" + order;
            long due = random.nextInt(500) * Shops.HOUR;
            orders.add(new Order(id, id, "", 1, 1 + random.nextInt(3), 0, due, List.of(List.of(first, first + 1))));
        }
        return PlanningProblem.of(
                "placers and oven",
                OffsetDateTime.parse("2026-01-05T06:00:00+08:00"),
                HORIZON,
                machines,
                List.of(),
                orders,
                operations,
                Setups.none(3),
                Transport.none(3),
                Tariff.free(),
                Weights.standard(),
                Released.none());
    }

    private static Operation step(int index, int order, List<Precedence> before, Mode... modes) {
        return Operation.plain(index, "op" + index, order, before, List.of(modes))
                .pausing();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsBegunThatWouldWaitTooLongForABottleneck(long seed) {
        PlanningProblem problem = placersAndOven(seed);
        ShopTiming timing = new ShopTiming(problem);

        Plan plan = timing.plan(Dispatch.sequences(problem));

        assertThat(timing.violation()).isZero();
        assertThat(PlanChecker.check(problem, plan)).isEmpty();
    }
}
