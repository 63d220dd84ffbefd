package org.twinbench.exchange.shop;

import java.util.Optional;
import org.twinbench.model.Place;

/**
 * One step of a routing.
 *
 * @param step its place in the routing; steps are done in the order of these numbers
 * @param time a time or distribution as a scenario has it
 * @param places how many parts the machine works on at once, if the table says so
 * @param at where it was read
 */
public record Operation(
        String product,
        double step,
        String machine,
        String time,
        Optional<String> setup,
        Optional<Integer> places,
        Place at) {}
