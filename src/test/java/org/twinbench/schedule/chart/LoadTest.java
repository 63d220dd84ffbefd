package org.twinbench.schedule.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningDocument;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.shop.Shops;

/** Loads and power of plans against sums that look at every instant. */
class LoadTest {
    @Test
    void countsOpenTimeThatIsUsed() {
        for (int seed = 0; seed < 40; seed++) {
            PlanningProblem problem = Shops.random(20, 4, seed % 2 == 1, seed);
            Plan plan = new Planner(problem).first().plan();
            List<MachineLoad> loads = MachineLoad.of(problem, plan);
            long end = plan.makespan();
            for (int machine = 0; machine < loads.size(); machine++) {
                MachineLoad load = loads.get(machine);
                for (int part = 0; part < 5; part++) {
                    long from = end * part / 7;
                    long to = end * (part + 2) / 7;
                    assertThat(load.busy(from, to)).isEqualTo(busy(problem, plan, machine, from, to));
                    assertThat(load.busy(from, to)).isLessThanOrEqualTo(load.open(from, to));
                }
                assertThat(load.busy(0, end / 3) + load.busy(end / 3, end)).isEqualTo(load.busy(0, end));
            }
        }
    }

    /** Cuts the time at every instant at which anything changes, and asks for each piece whether somebody uses it. */
    private static long busy(PlanningProblem problem, Plan plan, int machine, long from, long to) {
        List<Assignment> its = plan.planned().stream()
                .filter(each -> each.machine() == machine)
                .toList();
        long[] cuts = LongStream.concat(
                        LongStream.of(from, to),
                        its.stream().flatMapToLong(each -> LongStream.of(each.setupStart(), each.end())))
                .filter(time -> time >= from && time <= to)
                .sorted()
                .distinct()
                .toArray();
        long sum = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            long begin = cuts[i];
            if (its.stream().anyMatch(each -> each.setupStart() <= begin && begin < each.end())) {
                sum += problem.machines().get(machine).calendar().openBetween(begin, cuts[i + 1]);
            }
        }
        return sum;
    }

    @Test
    void addsUpThePowerOfWhatRuns() throws IOException {
        PlanningProblem problem = PlanningDocument.read(Path.of("scenarios/planning/energy-tariff.json"))
                .problem();
        Plan plan = new Planner(problem).first().plan();
        PowerCurve curve = PowerCurve.of(problem, plan);
        double most = 0;
        for (Assignment each : plan.planned()) {
            double all = watts(problem, plan, each.start());
            assertThat(curve.peak(each.start(), each.start() + 1)).isCloseTo(all, within(1e-6));
            most = Math.max(most, all);
        }
        assertThat(most).isPositive();
        assertThat(curve.peak()).isCloseTo(most, within(1e-6));
        assertThat(curve.peak(plan.makespan(), Long.MAX_VALUE)).isCloseTo(0, within(1e-6));
    }

    private static double watts(PlanningProblem problem, Plan plan, long instant) {
        return plan.planned().stream()
                .filter(each -> each.start() <= instant && instant < each.end())
                .filter(each -> each.batch() < 0 || leads(plan, each))
                .mapToDouble(each -> problem.operations()
                        .get(each.operation())
                        .mode(each.machine())
                        .map(Mode::watts)
                        .orElseThrow())
                .sum();
    }

    /** Whether no operation of the same batch stands before it on the machine. */
    private static boolean leads(Plan plan, Assignment each) {
        for (int operation : plan.sequences()[each.machine()]) {
            if (plan.assignment(operation).orElseThrow().batch() == each.batch()) {
                return operation == each.operation();
            }
        }
        throw new AssertionError("not on its machine");
    }
}
