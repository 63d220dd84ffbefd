package org.twinbench.exchange.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.exchange.draft.Notes;

/** The steps of all products, by product in their order and by machine. */
final class Routings {
    private final Map<String, List<Operation>> byProduct = new LinkedHashMap<>();
    private final Map<String, List<Operation>> byMachine = new LinkedHashMap<>();

    /** Notes as an error when a product comes to a machine twice: its second way from there could not be told. */
    Routings(List<Operation> operations, Notes notes) {
        for (Operation operation : operations) {
            byProduct
                    .computeIfAbsent(operation.product(), key -> new ArrayList<>())
                    .add(operation);
            byMachine
                    .computeIfAbsent(operation.machine(), key -> new ArrayList<>())
                    .add(operation);
        }
        byProduct.values().forEach(steps -> steps.sort(Comparator.comparingDouble(Operation::step)));
        for (List<Operation> steps : byProduct.values()) {
            Map<String, Operation> visited = new HashMap<>();
            for (Operation step : steps) {
                Operation first = visited.putIfAbsent(step.machine(), step);
                if (first != null) {
                    notes.error(
                            step.at(),
                            "exchange.machineTwice",
                            step.product(),
                            step.machine(),
                            first.at().toString());
                }
            }
        }
    }

    boolean isEmpty() {
        return byProduct.isEmpty();
    }

    boolean has(String product) {
        return byProduct.containsKey(product);
    }

    List<String> products() {
        return List.copyOf(byProduct.keySet());
    }

    List<String> machines() {
        return List.copyOf(byMachine.keySet());
    }

    /** The steps of a product in their order. */
    List<Operation> of(String product) {
        return byProduct.get(product);
    }

    /** The steps that are done on a machine, in the order of the tables. */
    List<Operation> at(String machine) {
        return byMachine.get(machine);
    }

    boolean visits(String product, String machine) {
        return of(product).stream().anyMatch(step -> step.machine().equals(machine));
    }

    /** The machine to which a product goes after another one; empty after its last step. */
    Optional<String> after(String product, String machine) {
        return of(product).stream()
                .dropWhile(step -> !step.machine().equals(machine))
                .skip(1)
                .map(Operation::machine)
                .findFirst();
    }
}
