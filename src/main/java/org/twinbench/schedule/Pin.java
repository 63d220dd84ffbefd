package org.twinbench.schedule;

import java.util.List;

/**
 * Where an operation has to stay.
 *
 * @param start ticks of its processing; operations that run already have a start of 0 and what is left of them as duration
 * @param running whether it has begun
 * @param operators who attends it, indices in order; empty if it may be anybody
 */
public record Pin(int machine, long start, boolean running, List<Integer> operators) {
    public Pin {
        operators = List.copyOf(operators);
    }

    /** Attended by anybody who can. */
    public Pin(int machine, long start, boolean running) {
        this(machine, start, running, List.of());
    }
}
