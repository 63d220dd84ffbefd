package org.twinbench.schedule.repair;

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

/**
 * What has happened, in a few words: {@code breakdown MACHINE TIME}, {@code absent PERSON TIME}, {@code material ORDER INSTANT} or
 * {@code rush PRODUCT QUANTITY DUE}. Instants are those of planning documents.
 */
public final class EventText {
    private static final double RUSH = 10;
    private static final double LONGEST_DAYS = 3660;

    /** What can happen: the first word of its text. */
    public enum Kind {
        BREAKDOWN("breakdown"),
        ABSENT("absent"),
        MATERIAL("material"),
        RUSH("rush");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The ids of what it can happen to. */
        public List<String> subjects(PlanningProblem problem) {
            return switch (this) {
                case BREAKDOWN -> problem.machines().stream().map(Machine::id).toList();
                case ABSENT -> problem.operators().stream().map(Operator::id).toList();
                case MATERIAL -> problem.orders().stream().map(Order::id).toList();
                case RUSH -> problem.products().stream().map(Product::id).toList();
            };
        }
    }

    private final PlanningProblem problem;
    private final long now;

    public EventText(PlanningProblem problem, long now) {
        this.problem = problem;
        this.now = now;
    }

    /** @throws UnfitValueException that says what was expected */
    public Disturbance parse(String text) throws UnfitValueException {
        List<String> words = Arrays.asList(text.strip().split("\\s+", 3));
        if (words.size() < 3) {
            throw new UnfitValueException("schedule.event.form", text);
        }
        String about = words.get(1);
        String rest = words.get(2);
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.word.equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new UnfitValueException("schedule.event.form", text));
        int index = index(kind, about);
        return switch (kind) {
            case BREAKDOWN -> new Disturbance.Breakdown(index, now, now + duration(rest));
            case ABSENT -> new Disturbance.Absence(index, now, now + duration(rest));
            case MATERIAL -> new Disturbance.LateMaterial(index, instant(rest));
            case RUSH -> rush(problem.products().get(index), rest);
        };
    }

    private Disturbance rush(Product product, String rest) throws UnfitValueException {
        List<String> words = Arrays.asList(rest.split("\\s+", 2));
        if (words.size() < 2) {
            throw new UnfitValueException("schedule.event.form", "rush " + product.id() + " " + rest);
        }
        int number = 1;
        List<String> ids = problem.orders().stream().map(Order::id).toList();
        while (ids.contains("RUSH-" + number)) {
            number++;
        }
        return new Disturbance.RushOrder(
                "RUSH-" + number, product, quantity(words.getFirst()), RUSH, instant(words.getLast()));
    }

    public Product product(String id) throws UnfitValueException {
        return problem.products().get(index(Kind.RUSH, id));
    }

    public static int quantity(String text) throws UnfitValueException {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new UnfitValueException("schedule.event.quantity", text);
        }
        return Integer.parseInt(text);
    }

    /**
     * When things happen: ticks since the start of planning. A date alone is its begin, a time alone is one from that start on.
     *
     * @throws UnfitValueException for an instant that cannot be read, before the start of planning or after its horizon
     */
    public static long now(PlanningProblem problem, String text) throws UnfitValueException {
        Clock clock = new Clock(problem.start());
        long instant = clock.ticks(text, false);
        if (instant < 0 || instant > problem.horizon()) {
            throw new UnfitValueException(
                    "schedule.event.now", text, problem.start().toString(), clock.text(problem.horizon()));
        }
        return instant;
    }

    /** Ticks since the start of planning of an instant; a time without a date is one from now on. */
    public long instant(String text) throws UnfitValueException {
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
                .orElseThrow(() -> new UnfitValueException("schedule.event.duration", text)));
    }

    private int index(Kind kind, String id) throws UnfitValueException {
        List<String> ids = kind.subjects(problem);
        int index = ids.indexOf(id);
        if (index < 0) {
            Optional<String> near = Nearest.to(id, ids);
            throw near.isPresent()
                    ? new UnfitValueException("schedule.event.unknownNear." + kind.word, id, near.get())
                    : new UnfitValueException("schedule.event.unknown." + kind.word, id);
        }
        return index;
    }
}
