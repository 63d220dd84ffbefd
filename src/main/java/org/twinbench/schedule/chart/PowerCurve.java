package org.twinbench.schedule.chart;

import java.util.TreeMap;
import java.util.stream.IntStream;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/** The electrical power that a plan draws, as steps over time: from start to end of each operation, a batch once. Immutable. */
public final class PowerCurve {
    private final long[] times;
    private final double[] watts;

    private PowerCurve(TreeMap<Long, Double> changes) {
        times = changes.keySet().stream().mapToLong(Long::longValue).toArray();
        watts = new double[times.length];
        double sum = 0;
        int index = 0;
        for (double change : changes.values()) {
            sum += change;
            watts[index++] = Math.max(0, sum);
        }
    }

    public static PowerCurve of(PlanningProblem problem, Plan plan) {
        TreeMap<Long, Double> changes = new TreeMap<>();
        for (int machine = 0; machine < problem.machines().size(); machine++) {
            int batch = -1;
            for (int operation : plan.sequences()[machine]) {
                Assignment each = plan.assignment(operation).orElseThrow();
                if (each.batch() < 0 || each.batch() != batch) {
                    double draw = problem.operations()
                            .get(operation)
                            .mode(machine)
                            .map(Mode::watts)
                            .orElse(0.0);
                    changes.merge(each.start(), draw, Double::sum);
                    changes.merge(each.end(), -draw, Double::sum);
                }
                batch = each.batch();
            }
        }
        return new PowerCurve(changes);
    }

    /** Greatest power at any instant from {@code from} until before {@code to}, W. */
    public double peak(long from, long to) {
        int first = Math.max(0, after(from) - 1);
        return IntStream.range(first, times.length)
                .takeWhile(index -> times[index] < to)
                .mapToDouble(index -> watts[index])
                .max()
                .orElse(0);
    }

    /** Greatest power of all, W. */
    public double peak() {
        return times.length == 0 ? 0 : peak(times[0], Long.MAX_VALUE);
    }

    /** Index of the first step after an instant. */
    private int after(long instant) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
