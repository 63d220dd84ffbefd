package org.twinbench.exchange.shop;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.DistributionSpec;

/** How much there is to do: a guess, from which the length of the run and the pace of a source are taken. */
record Workload(Routings routings, List<WorkOrder> orders, LocalDateTime start) {
    private static final double SHIFT = 8 * 3600;
    private static final double RESERVE = 1.5;

    /** The seconds in which all orders should be done; a shift if there are none. */
    double seconds() {
        if (orders.isEmpty()) {
            return SHIFT;
        }
        Map<String, Double> load = new HashMap<>();
        double last = 0;
        double route = 0;
        for (WorkOrder order : orders) {
            double length = 0;
            for (Operation step : routings.has(order.product()) ? routings.of(order.product()) : List.<Operation>of()) {
                double work = seconds(step) * order.quantity()
                        + step.setup().map(Workload::mean).orElse(0.0);
                load.merge(step.machine(), work, Double::sum);
                length += work;
            }
            route = Math.max(route, length);
            last = Math.max(
                    last, order.release().map(moment -> moment.seconds(start)).orElse(0.0));
            last = Math.max(
                    last, order.due().map(moment -> moment.seconds(start)).orElse(0.0));
        }
        double most =
                load.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return last + RESERVE * (most + route);
    }

    /** The seconds that the busiest machine needs for one part of each product. */
    static double busiest(Routings routings) {
        return routings.machines().stream()
                .mapToDouble(machine -> routings.at(machine).stream()
                        .mapToDouble(Workload::seconds)
                        .sum())
                .max()
                .orElse(0);
    }

    private static double seconds(Operation step) {
        return mean(step.time()) / step.places().orElse(1);
    }

    /** About the mean of a distribution: that of its amounts, of which one is the mean where it is not symmetric. */
    private static double mean(String text) {
        Optional<DistributionSpec> spec = DistributionSpec.parse(text);
        return spec.map(found -> switch (found.kind()) {
                    case UNIFORM -> (found.si(0) + found.si(1)) / 2;
                    case TRIANGULAR -> (found.si(0) + found.si(1) + found.si(2)) / 3;
                    default -> found.si(0);
                })
                .orElse(0.0);
    }
}
