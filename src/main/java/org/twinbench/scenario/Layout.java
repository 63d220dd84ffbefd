package org.twinbench.scenario;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Vec3;

/**
 * Where an element stands and what it looks like, as far as that does not come from an asset of the model.
 *
 * @param spot where it stands; empty for an element on an asset, along a path, or without a place
 * @param path the corners of its way (a conveyor, a guide path), scene coordinates in metres; empty or at least two
 * @param look a model file that it looks like, relative to the scenario; without it, the standard look of its type
 */
public record Layout(Optional<Spot> spot, List<Vec3> path, Optional<String> look) {
    /** No place of its own. */
    public static final Layout NONE = new Layout(Optional.empty(), List.of(), Optional.empty());

    public Layout {
        path = List.copyOf(path);
    }

    /** Whether it says where the element is. */
    public boolean hasPlace() {
        return spot.isPresent() || !path.isEmpty();
    }

    /** Standing at a spot. */
    public static Layout at(Spot spot) {
        return new Layout(Optional.of(spot), List.of(), Optional.empty());
    }

    /** The same place seen from outside a frame that stands at a spot. */
    public Layout within(Spot frame) {
        return new Layout(
                spot.map(inner -> new Spot(
                        frame.place(inner.position()),
                        Math.IEEEremainder(frame.heading() + inner.heading(), 2 * Math.PI))),
                path.stream().map(frame::place).toList(),
                look);
    }

    /** Lying along a way. */
    public static Layout along(List<Vec3> path) {
        return new Layout(Optional.empty(), path, Optional.empty());
    }
}
