package org.twinbench.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.Dimension;
import org.twinbench.model.Nearest;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.io.Clock;
import org.twinbench.schedule.repair.Disturbance;

/**
 * What has happened, in a few words: {@code breakdown MACHINE TIME}, {@code absent PERSON TIME}, {@code material ORDER INSTANT} or
 * {@code rush PRODUCT QUANTITY DUE}. Instants are those of planning documents.
 */
final class EventText {
    private static final double RUSH = 10;
    private static final double LONGEST_DAYS = 3660;

    private final PlanningProblem problem;
    private final long now;

    EventText(PlanningProblem problem, long now) {
        this.problem = problem;
        this.now = now;
    }

    /** @throws UnfitValueException that says what was expected */
    Disturbance parse(String text) throws UnfitValueException {
        List<String> words = Arrays.asList(text.strip().split("\\s+", 3));
        if (words.size() < 3) {
            throw new UnfitValueException("cli.event.form", text);
        }
        String about = words.get(1);
        String rest = words.get(2);
        return switch (words.getFirst()) {
            case "breakdown" ->
                new Disturbance.Breakdown(
                        index(
                                "machine",
                                about,
                                problem.machines().stream().map(Machine::id).toList()),
                        now,
                        now + duration(rest));
            case "absent" ->
                new Disturbance.Absence(
                        index(
                                "operator",
                                about,
                                problem.operators().stream().map(Operator::id).toList()),
                        now,
                        now + duration(rest));
            case "material" ->
                new Disturbance.LateMaterial(
                        index(
                                "order",
                                about,
                                problem.orders().stream().map(Order::id).toList()),
                        instant(rest));
            case "rush" -> rush(about, rest);
            default -> throw new UnfitValueException("cli.event.form", text);
        };
    }

    private Disturbance rush(String product, String rest) throws UnfitValueException {
        List<String> words = Arrays.asList(rest.split("\\s+", 2));
        if (words.size() < 2) {
            throw new UnfitValueException("cli.event.form", "rush " + product + " " + rest);
        }
        int number = 1;
        List<String> ids = problem.orders().stream().map(Order::id).toList();
        while (ids.contains("RUSH-" + number)) {
            number++;
        }
        return new Disturbance.RushOrder(
                "RUSH-" + number, product(product), quantity(words.getFirst()), RUSH, instant(words.getLast()));
    }

    Product product(String id) throws UnfitValueException {
        List<String> ids = problem.products().stream().map(Product::id).toList();
        return problem.products().get(index("product", id, ids));
    }

    static int quantity(String text) throws UnfitValueException {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new UnfitValueException("cli.event.quantity", text);
        }
        return Integer.parseInt(text);
    }

    /** Ticks since the start of planning; a time without a date is one from now on. */
    long instant(String text) throws UnfitValueException {
        Optional<Quantity> sinceNow =
                Quantity.parse(text).filter(each -> each.unit().dimension() == Dimension.TIME);
        boolean isNow = sinceNow.isPresent() && sinceNow.get().value() == 0;
        if (isNow) {
            return now;
        }
        return sinceNow.isPresent() ? now + duration(text) : new Clock(problem.start()).ticks(text, true);
    }

    private static long duration(String text) throws UnfitValueException {
        return Ticks.ofSeconds(Quantity.parse(text)
                .filter(each -> each.unit().dimension() == Dimension.TIME)
                .map(Quantity::si)
                .filter(seconds -> seconds > 0 && seconds < LONGEST_DAYS * 86_400)
                .orElseThrow(() -> new UnfitValueException("cli.event.duration", text)));
    }

    private static int index(String kind, String id, List<String> ids) throws UnfitValueException {
        int index = ids.indexOf(id);
        if (index < 0) {
            Optional<String> near = Nearest.to(id, ids);
            throw near.isPresent()
                    ? new UnfitValueException("cli.event.unknownNear." + kind, id, near.get())
                    : new UnfitValueException("cli.event.unknown." + kind, id);
        }
        return index;
    }
}
