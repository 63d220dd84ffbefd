package org.twinbench.schedule;

import java.util.List;
import java.util.Optional;

/**
 * An operation of a product, for any quantity.
 *
 * @param predecessors by their place in the routing
 * @param size what it takes of a batch whatever the quantity
 * @param sizeEach what each piece takes of a batch
 */
public record ProductStep(
        String id,
        String name,
        List<Way> ways,
        List<Precedence> predecessors,
        int setupState,
        String recipe,
        int size,
        int sizeEach,
        boolean interruptible) {
    public ProductStep {
        ways = List.copyOf(ways);
        predecessors = List.copyOf(predecessors);
    }

    /**
     * A machine that can do it.
     *
     * @param each ticks for each piece
     * @param fixed ticks for the whole quantity
     */
    public record Way(int machine, long each, long fixed, String skill, int people, double watts) {
        Mode mode(int quantity) {
            long duration = Math.addExact(fixed, Math.multiplyExact(each, quantity));
            return new Mode(machine, duration, skill, people, watts);
        }
    }

    /**
     * The operation of one order.
     *
     * @param order id of the order
     * @param owner its index
     * @param first index of the first operation of the routing
     */
    public Operation operation(int index, String order, int owner, int routing, int first, int quantity) {
        return new Operation(
                index,
                order + "/" + id,
                name,
                owner,
                routing,
                predecessors.stream()
                        .map(each -> new Precedence(first + each.operation(), each.minLag(), each.maxLag()))
                        .toList(),
                ways.stream().map(way -> way.mode(quantity)).toList(),
                setupState,
                recipe,
                (int) Math.min(Integer.MAX_VALUE, size + (long) sizeEach * quantity),
                0,
                interruptible,
                Optional.empty());
    }
}
