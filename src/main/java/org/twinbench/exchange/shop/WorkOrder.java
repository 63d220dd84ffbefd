package org.twinbench.exchange.shop;

import java.util.Optional;
import org.twinbench.model.Place;

/**
 * An order for so many pieces of a product.
 *
 * @param release when it may begin; at the start if nothing is said
 * @param due when it is promised
 * @param at where it was read
 */
public record WorkOrder(
        String id, String product, int quantity, Optional<Moment> release, Optional<Moment> due, Place at) {}
