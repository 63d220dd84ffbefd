package org.twinbench.schedule;

import java.util.List;
import java.util.Optional;

/**
 * One step of an order on one machine.
 *
 * @param index its place in {@link PlanningProblem#operations()}
 * @param order index of its order
 * @param routing which of the order's routings it belongs to
 * @param modes the machines that can do it; at most one mode for each
 * @param setupState what a machine has to be set up for, an index into {@link Setups#states()}
 * @param recipe operations of the same recipe may share a batch; empty if it shares none
 * @param size what it takes of a batch
 * @param earliest when its material is there, ticks
 * @param interruptible whether it may pause while its machine is closed
 */
public record Operation(
        int index,
        String id,
        String name,
        int order,
        int routing,
        List<Precedence> predecessors,
        List<Mode> modes,
        int setupState,
        String recipe,
        int size,
        long earliest,
        boolean interruptible,
        Optional<Pin> pin) {
    public Operation {
        predecessors = List.copyOf(predecessors);
        modes = List.copyOf(modes);
    }

    /** An operation without any of the rarer demands. */
    public static Operation plain(int index, String id, int order, List<Precedence> predecessors, List<Mode> modes) {
        return new Operation(
                index, id, id, order, 0, predecessors, modes, Setups.NOTHING, "", 1, 0, false, Optional.empty());
    }

    /** The mode for a machine, if it can be done there. */
    public Optional<Mode> mode(int machine) {
        return modes.stream().filter(mode -> mode.machine() == machine).findFirst();
    }

    public Operation pinned(Pin place) {
        return new Operation(
                index,
                id,
                name,
                order,
                routing,
                predecessors,
                modes,
                setupState,
                recipe,
                size,
                earliest,
                interruptible,
                Optional.of(place));
    }

    public Operation free() {
        return new Operation(
                index,
                id,
                name,
                order,
                routing,
                predecessors,
                modes,
                setupState,
                recipe,
                size,
                earliest,
                interruptible,
                Optional.empty());
    }

    /** The same, but it may pause while its machine is closed. */
    public Operation pausing() {
        return new Operation(
                index, id, name, order, routing, predecessors, modes, setupState, recipe, size, earliest, true, pin);
    }

    public Operation withPredecessors(List<Precedence> others) {
        return new Operation(
                index, id, name, order, routing, others, modes, setupState, recipe, size, earliest, interruptible, pin);
    }

    public Operation withModes(List<Mode> others) {
        return new Operation(
                index,
                id,
                name,
                order,
                routing,
                predecessors,
                others,
                setupState,
                recipe,
                size,
                earliest,
                interruptible,
                pin);
    }

    public Operation withEarliest(long other) {
        return new Operation(
                index,
                id,
                name,
                order,
                routing,
                predecessors,
                modes,
                setupState,
                recipe,
                size,
                other,
                interruptible,
                pin);
    }
}
