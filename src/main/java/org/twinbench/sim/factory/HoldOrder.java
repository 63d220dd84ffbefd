package org.twinbench.sim.factory;

import org.twinbench.model.Parameter;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.expression.Calculation;
import org.twinbench.model.expression.Compiled;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.Scope;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.RandomStream;

/** Which of the parts that a buffer holds leaves next; among equal ones the one that came first. */
final class HoldOrder {
    static final Parameter ORDER =
            Declared.choice("order", "fifo", "lifo", "random", "priority", "earliestDue", "shortestProcess");
    static final Parameter PRIORITY = Parameter.optional("priority", new Calculation(), "0");
    private static final String DUE = "due";

    private enum Rule {
        FIFO,
        LIFO,
        RANDOM,
        PRIORITY,
        EARLIEST_DUE,
        SHORTEST_PROCESS
    }

    private final Rule rule;
    private final RandomStream lot;
    /** The greatest result leaves first; null if no formula decides. */
    private final PartFormula formula;
    /** Whose work on the parts is compared; null if that does not decide. */
    private ProcessTimes work;

    HoldOrder(Component.Setting setting) {
        rule = switch (setting.values().text(ORDER.key())) {
            case "lifo" -> Rule.LIFO;
            case "random" -> Rule.RANDOM;
            case "priority" -> Rule.PRIORITY;
            case "earliestDue" -> Rule.EARLIEST_DUE;
            case "shortestProcess" -> Rule.SHORTEST_PROCESS;
            default -> Rule.FIFO;
        };
        lot = setting.stream("order");
        formula = switch (rule) {
            case PRIORITY -> formula(setting, setting.values().notation(PRIORITY.key(), Expression.class));
            case EARLIEST_DUE -> formula(setting, due());
            default -> null;
        };
    }

    private static PartFormula formula(Component.Setting setting, Expression text) {
        Scope scope = setting.plant().values.names.scope();
        return new PartFormula(
                setting, ORDER.key(), text, PartFormula.compiled(text, scope).number());
    }

    /** The sooner the due date, the greater. */
    private static Expression due() {
        try {
            return Expression.parse("-" + DUE);
        } catch (UnfitValueException e) {
            throw new IllegalStateException(e);
        }
    }

    void connect(Block[] next) {
        if (rule == Rule.SHORTEST_PROCESS && next[0] instanceof Machine machine) {
            work = machine.processTimes();
        }
    }

    /** Takes out the part that leaves next. */
    int removeFrom(IntQueue held) {
        return switch (rule) {
            case FIFO -> held.removeFirst();
            case LIFO -> held.removeLast();
            case RANDOM -> held.removeAt(lot.below(held.size()));
            default -> held.removeAt(best(held));
        };
    }

    private int best(IntQueue held) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < held.size(); i++) {
            double rank = formula == null ? -work.expected(held.get(i)) : formula.value(held.get(i));
            if (rank > most) {
                most = rank;
                best = i;
            }
        }
        return best;
    }

    /** The order has what it needs, and nothing that it does not use. */
    static void check(Inspection at) {
        String order = at.values().text(ORDER.key());
        boolean written = at.element().parameters().containsKey(PRIORITY.key());
        if (written != order.equals("priority")) {
            at.errorAt(PRIORITY.key(), written ? "factory.priorityUnused" : "factory.priorityMissing");
        }
        switch (order) {
            case "priority" -> {
                Expression priority = at.values().notation(PRIORITY.key(), Expression.class);
                at.formula(PRIORITY.key(), () -> checkNumber(at, priority));
            }
            case "earliestDue" -> checkDue(at);
            case "shortestProcess" -> {
                boolean station = at.next().stream().limit(1).anyMatch(next -> Stations.isStation(next.type()));
                if (!station) {
                    at.errorAt(
                            ORDER.key(),
                            "factory.noStationFollows",
                            at.element().id());
                }
            }
            default -> {}
        }
    }

    private static void checkNumber(Inspection at, Expression priority) throws UnfitValueException {
        Compiled compiled =
                priority.compile(PartNames.of(at.scenario().elements()).scope());
        if (compiled instanceof Compiled.Word) {
            throw new UnfitValueException("factory.priorityWord");
        }
    }

    private static void checkDue(Inspection at) {
        boolean given = at.scenario().elements().stream()
                .anyMatch(element -> element.type().equals(ListedSource.ORDERS.key())
                        || Assignments.written(element).containsKey(DUE));
        if (!given) {
            at.errorAt(ORDER.key(), "factory.noDueDate", at.element().id());
        }
    }
}
