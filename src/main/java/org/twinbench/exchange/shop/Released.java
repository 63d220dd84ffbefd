package org.twinbench.exchange.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Draft;
import org.twinbench.exchange.draft.Notes;

/**
 * Writes orders as the parameter {@code orders} of sources.
 *
 * @param start when the run begins
 */
public record Released(LocalDateTime start, Notes notes) {
    /** A text of a scenario may have this many characters; more orders need another source. */
    private static final int MAX_TEXT = 90_000;

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** The beginning of the day of the first date in the orders; without any date, a Monday morning. */
    static LocalDateTime start(List<WorkOrder> orders) {
        return orders.stream()
                .flatMap(order -> Stream.of(order.release(), order.due()))
                .flatMap(Optional::stream)
                .filter(Moment.Date.class::isInstance)
                .map(moment -> ((Moment.Date) moment).date())
                .min(LocalDateTime::compareTo)
                .map(first -> first.toLocalDate().atStartOfDay())
                .orElse(Draft.START);
    }

    /** The parameters of as many sources as the orders need. */
    List<Map<String, String>> parameters(List<WorkOrder> orders) {
        List<Map<String, String>> sources = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (WorkOrder order : orders) {
            String line = line(order);
            if (!text.isEmpty() && text.length() + line.length() > MAX_TEXT) {
                sources.add(Map.of("orders", text.toString()));
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "; ").append(line);
        }
        sources.add(Map.of("orders", text.toString()));
        return sources;
    }

    /** The parameter of one source with all orders. */
    public String text(List<WorkOrder> orders) {
        return String.join("; ", orders.stream().map(this::line).toList());
    }

    private String line(WorkOrder order) {
        double release = order.release().map(moment -> moment.seconds(start)).orElse(0.0);
        double due = order.due().map(moment -> moment.seconds(start)).orElse(Double.POSITIVE_INFINITY);
        if (release < 0 || due < release) {
            notes.error(order.at(), release < 0 ? "exchange.beforeStart" : "exchange.dueBeforeRelease", order.id());
        }
        String line = order.id() + ": " + order.product() + " x " + order.quantity();
        return line
                + (release > 0 ? ", release " + time(release) : "")
                + (Double.isFinite(due) ? ", due " + time(due) : "");
    }

    /** Seconds in the largest unit in which they are whole, to the millisecond. */
    private static String time(double seconds) {
        BigDecimal exact = BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
        if (exact.remainder(HOUR).signum() == 0) {
            return exact.divide(HOUR).stripTrailingZeros().toPlainString() + " h";
        }
        return exact.remainder(MINUTE).signum() == 0
                ? exact.divide(MINUTE).stripTrailingZeros().toPlainString() + " min"
                : exact.stripTrailingZeros().toPlainString() + " s";
    }

    /** What a source without orders makes: all products alike, as fast as the busiest machine can follow with some rest. */
    static Map<String, String> steadily(Routings routings) {
        int count = routings.products().size();
        double seconds = 1.25 * Workload.busiest(routings) / count;
        String shares = String.join(
                "; ",
                routings.products().stream()
                        .map(product -> product + ": " + 100.0 / count + " %")
                        .toList());
        return Map.of("interarrival", "exponential(" + time(Math.max(1, Math.ceil(seconds))) + ")", "mix", shares);
    }
}
