package org.twinbench.schedule.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Progress;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weekly;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;

class ConflictTest {
    private static final long HOUR = 3_600_000_000L;

    private final List<Order> orders = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    /** An order of one operation on the only machine. */
    private void order(long hours, long pinnedAt) {
        int index = orders.size();
        Operation step = Operation.plain(index, "op" + index, index, List.of(), List.of(Mode.of(0, hours * HOUR)));
        operations.add(pinnedAt < 0 ? step : step.pinned(new Pin(0, pinnedAt * HOUR, false)));
        orders.add(new Order("o" + index, "o" + index, "", 1, 1, 0, WorkCalendar.NEVER, List.of(List.of(index))));
    }

    private PlanningProblem problem(WorkCalendar calendar) {
        return PlanningProblem.of(
                "conflict",
                OffsetDateTime.parse("2026-01-05T00:00:00Z"),
                1000 * HOUR,
                List.of(Machine.plain("m").withCalendar(calendar)),
                List.of(),
                orders,
                operations,
                Setups.none(1),
                Transport.none(1),
                Tariff.free(),
                Weights.standard(),
                Released.none());
    }

    @Test
    void twoThatArePinnedOnTheSameHourAreFoundAmongMany() {
        for (int i = 0; i < 10; i++) {
            order(1, i == 3 || i == 7 ? 40 : -1);
        }

        assertThat(Conflict.smallest(problem(WorkCalendar.always()), Progress.NONE))
                .containsExactly(3, 7);
    }

    @Test
    void threeThatAreTooLongForTheHorizonAreFound() {
        for (int i = 0; i < 5; i++) {
            order(4, -1);
        }
        WorkCalendar tenHours = WorkCalendar.of(Weekly.always(), 0, List.of(), 10 * HOUR);

        assertThat(Conflict.smallest(problem(tenHours), Progress.NONE)).hasSize(3);
    }

    @Test
    void whatCanBePlannedHasNoConflict() {
        order(4, -1);
        order(4, 2);

        assertThat(Conflict.smallest(problem(WorkCalendar.always()), Progress.NONE))
                .isEmpty();
    }
}
