package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.JsonValue;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.ProductStep;
import org.twinbench.schedule.WorkCalendar;

/** Reads products and orders, and makes the operations of each order. */
final class OrderReader {
    /** More than any plan of one horizon has; reading stops there. */
    static final int MOST_OPERATIONS = 250_000;

    private final Draft draft;
    private final RoutingReader routings;
    private final Register productIds;
    private final Map<String, List<List<Step>>> products = new HashMap<>();

    OrderReader(Draft draft) {
        this.draft = draft;
        this.routings = new RoutingReader(draft);
        this.productIds = new Register("product", draft.findings);
    }

    void product(Values values) {
        Optional<String> id = values.fields().required("id");
        if (id.isPresent() && productIds.add(id.get(), values.place("id"))) {
            products.put(id.get(), routings.read(values, id.get()));
            draft.products.add(product(id.get(), values.fields().localText("name", id.get())));
            if (products.get(id.get()).isEmpty()) {
                values.findings().error(values.place(), "schedule.noRouting", id.get());
            }
        }
    }

    private Product product(String id, LocalText name) {
        List<List<ProductStep>> ways = products.get(id).stream()
                .map(steps -> steps.stream()
                        .map(step -> step.of(draft.names.add("step", id + "/" + step.id(), step.name())))
                        .toList())
                .toList();
        return new Product(id, draft.names.add("product", id, name), ways);
    }

    void order(Values values) {
        Optional<String> id = values.fields().required("id");
        if (id.isEmpty() || !draft.orderIds.add(id.get(), values.place("id"))) {
            return;
        }
        String product = values.has("product") ? values.fields().text("product").orElse("") : "";
        List<List<Step>> steps = steps(values, id.get(), product);
        long size = steps.stream().mapToLong(List::size).sum();
        if (draft.operations.size() + size > MOST_OPERATIONS) {
            values.findings().error(values.place(), "schedule.tooManyOperations", Integer.toString(MOST_OPERATIONS));
            steps = List.of();
        }
        LocalText name = values.fields().localText("name", id.get());
        long release = values.instant("release", 0, false);
        long due = values.instant("due", WorkCalendar.NEVER, true);
        double priority = priority(values);
        int quantity = values.whole("quantity", 1);
        Lot lot = new Lot(id.get(), draft.orders.size(), quantity, material(values, steps));
        List<List<Integer>> indices = new ArrayList<>();
        for (int routing = 0; routing < steps.size(); routing++) {
            indices.add(operations(lot, routing, steps.get(routing)));
        }
        draft.orders.add(new Order(
                id.get(),
                draft.names.add("order", id.get(), name),
                product,
                quantity,
                priority,
                release,
                due,
                indices));
    }

    private static double priority(Values values) {
        double priority = values.amount("priority", 1);
        if (priority == 0) {
            values.findings().error(values.place("priority"), "schedule.noPriority");
        }
        return priority;
    }

    private List<List<Step>> steps(Values values, String id, String product) {
        boolean own = values.has("operations") || values.has("routings");
        if (own) {
            return routings.read(values, id);
        }
        if (product.isEmpty()) {
            values.findings().error(values.place(), "schedule.nothingToMake", id);
            return List.of();
        }
        return productIds
                .index(product, values.place("product"))
                .map(known -> products.get(product))
                .orElse(List.of());
    }

    /** When the material of single steps is there; of all that begin, if one instant is given. */
    private Map<String, Long> material(Values values, List<List<Step>> steps) {
        if (!values.has("material")) {
            return Map.of();
        }
        if (values.fields().value("material").orElseThrow() instanceof JsonValue.Arr) {
            return listed(values, steps);
        }
        long instant = values.instant("material", 0, false);
        return steps.stream()
                .flatMap(List::stream)
                .filter(step -> step.after().isEmpty())
                .collect(Collectors.toMap(Step::id, step -> instant));
    }

    private static Map<String, Long> listed(Values values, List<List<Step>> steps) {
        Register ids = new Register("operation", values.findings());
        steps.stream().flatMap(List::stream).forEach(step -> ids.add(step.id(), step.place()));
        Map<String, Long> instants = new HashMap<>();
        for (Values each : values.list("material")) {
            Optional<String> step = each.fields().required("operation");
            long instant = each.requiredInstant("at");
            if (step.isPresent()
                    && ids.index(step.get(), each.place("operation")).isPresent()) {
                instants.put(step.get(), instant);
            }
        }
        return instants;
    }

    /** An order whose operations are made. */
    private record Lot(String id, int order, int quantity, Map<String, Long> material) {}

    private List<Integer> operations(Lot lot, int routing, List<Step> steps) {
        int first = draft.operations.size();
        List<Integer> indices = new ArrayList<>();
        for (Step step : steps) {
            indices.add(draft.operations.size());
            String id = lot.id() + "/" + step.id();
            draft.operationIds.add(id, step.place());
            draft.operationPlaces.add(step.place());
            String name = draft.names.add("operation", id, step.name());
            int quantity = fitting(step, lot.quantity());
            draft.operations.add(step.of(name)
                    .operation(draft.operations.size(), lot.id(), lot.order(), routing, first, quantity)
                    .withEarliest(Math.max(step.material(), lot.material().getOrDefault(step.id(), 0L))));
        }
        return indices;
    }

    /** The quantity; none if it would take longer than anybody lives to see, which is an error. */
    private int fitting(Step step, int quantity) {
        int fitting = quantity;
        for (Step.Way way : step.ways()) {
            if (way.fixed() + (double) way.each() * quantity > PlanningKeys.LONGEST * Ticks.PER_SECOND) {
                draft.findings.error(way.place(), "schedule.lotTooLong", quantity);
                fitting = 0;
            }
        }
        return fitting;
    }
}
