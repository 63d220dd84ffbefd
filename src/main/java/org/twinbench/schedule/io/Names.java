package org.twinbench.schedule.io;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinbench.model.LocalText;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.ProductStep;

/** The names of a document that are not the same in both languages, by kind and id. A problem has its names in English at first. */
final class Names {
    private final Map<String, LocalText> texts = new HashMap<>();

    /** Takes the name of a thing and answers it in English; its id if it has none. */
    String add(String kind, String id, LocalText text) {
        if (!text.english().equals(text.chinese())) {
            texts.put(kind + " " + id, text);
        }
        return text.english();
    }

    private String in(Locale locale, String kind, String id, String standard) {
        LocalText text = texts.get(kind + " " + id);
        return text == null ? standard : text.in(locale);
    }

    /** The same problem with its names in a language. */
    PlanningProblem in(Locale locale, PlanningProblem problem) {
        if (texts.isEmpty()) {
            return problem;
        }
        List<Machine> machines =
                problem.machines().stream().map(each -> in(locale, each)).toList();
        List<Operator> operators =
                problem.operators().stream().map(each -> in(locale, each)).toList();
        List<Order> orders =
                problem.orders().stream().map(each -> in(locale, each)).toList();
        List<Operation> operations =
                problem.operations().stream().map(each -> in(locale, each)).toList();
        List<Product> products =
                problem.products().stream().map(each -> in(locale, each)).toList();
        return new PlanningProblem(
                in(locale, "problem", "", problem.name()),
                problem.start(),
                problem.horizon(),
                machines,
                operators,
                products,
                orders,
                operations,
                problem.setups(),
                problem.transport(),
                problem.tariff(),
                problem.weights(),
                problem.released());
    }

    private Machine in(Locale locale, Machine each) {
        return new Machine(
                each.id(),
                in(locale, "machine", each.id(), each.name()),
                each.site(),
                each.calendar(),
                each.batchSize(),
                each.batchWait(),
                each.inputPlaces(),
                each.setupState());
    }

    private Operator in(Locale locale, Operator each) {
        return new Operator(each.id(), in(locale, "operator", each.id(), each.name()), each.skills(), each.calendar());
    }

    private Product in(Locale locale, Product each) {
        return new Product(
                each.id(),
                in(locale, "product", each.id(), each.name()),
                each.routings().stream()
                        .map(routing -> routing.stream()
                                .map(step -> in(locale, each.id(), step))
                                .toList())
                        .toList());
    }

    private ProductStep in(Locale locale, String product, ProductStep each) {
        return new ProductStep(
                each.id(),
                in(locale, "step", product + "/" + each.id(), each.name()),
                each.ways(),
                each.predecessors(),
                each.setupState(),
                each.recipe(),
                each.size(),
                each.sizeEach(),
                each.interruptible());
    }

    private Order in(Locale locale, Order each) {
        return new Order(
                each.id(),
                in(locale, "order", each.id(), each.name()),
                each.product(),
                each.quantity(),
                each.priority(),
                each.release(),
                each.due(),
                each.routings());
    }

    private Operation in(Locale locale, Operation each) {
        return new Operation(
                each.index(),
                each.id(),
                in(locale, "operation", each.id(), each.name()),
                each.order(),
                each.routing(),
                each.predecessors(),
                each.modes(),
                each.setupState(),
                each.recipe(),
                each.size(),
                each.earliest(),
                each.interruptible(),
                each.pin());
    }
}
