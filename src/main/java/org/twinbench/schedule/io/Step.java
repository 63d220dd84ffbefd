package org.twinbench.schedule.io;

import java.util.List;
import org.twinbench.model.LocalText;
import org.twinbench.model.Place;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.ProductStep;

/**
 * An operation as a routing describes it, for any quantity.
 *
 * @param after indices of the steps of the routing that come before it
 * @param material when its material is there, ticks
 */
record Step(
        Place place,
        String id,
        LocalText name,
        List<Way> ways,
        List<After> after,
        int setupState,
        String recipe,
        int size,
        int sizeEach,
        long material,
        boolean interruptible) {

    /**
     * A machine that can do it.
     *
     * @param each ticks for each piece
     * @param fixed ticks for the whole quantity
     */
    record Way(Place place, int machine, long each, long fixed, String skill, int people, double watts) {}

    /** A step that comes before, by its place in the routing. */
    record After(int step, long minLag, long maxLag) {}

    Step with(List<After> before) {
        return new Step(place, id, name, ways, before, setupState, recipe, size, sizeEach, material, interruptible);
    }

    /** What it says about a product. */
    ProductStep of(String inEnglish) {
        return new ProductStep(
                id,
                inEnglish,
                ways.stream()
                        .map(way -> new ProductStep.Way(
                                way.machine(), way.each(), way.fixed(), way.skill(), way.people(), way.watts()))
                        .toList(),
                after.stream()
                        .map(each -> new Precedence(each.step(), each.minLag(), each.maxLag()))
                        .toList(),
                setupState,
                recipe,
                size,
                sizeEach,
                interruptible);
    }
}
