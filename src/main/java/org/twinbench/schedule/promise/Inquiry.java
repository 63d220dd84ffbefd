package org.twinbench.schedule.promise;

import org.twinbench.schedule.Product;

/**
 * What a customer asks for.
 *
 * @param due when it should be ready, ticks since the start of planning
 * @param now when work on it could begin, ticks; what begins before stays as it is planned
 */
public record Inquiry(Product product, int quantity, long due, long now) {
    public Inquiry {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity " + quantity);
        }
    }
}
