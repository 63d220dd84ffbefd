package org.twinbench.layout;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Bounds;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scene.Scene;

/**
 * Where parts come into an element and go out of it: the middles of its two ends along the flow, on the ground.
 *
 * @param entry scene coordinates, metres
 * @param exit scene coordinates, metres
 */
public record Ports(Vec3 entry, Vec3 exit) {
    /** The ports of an element; empty if it stands nowhere. */
    public static Optional<Ports> of(Element element, Optional<Scene> scene) {
        List<Vec3> path = element.layout().path();
        if (element.asset().isEmpty() && !path.isEmpty()) {
            return Optional.of(new Ports(path.getFirst(), path.getLast()));
        }
        if (element.asset().isEmpty() && element.layout().spot().isPresent()) {
            return Footprint.of(element, scene).stream().findFirst().map(foot -> across(foot.frame(), foot.box()));
        }
        return scene.flatMap(found -> found.placement(element.stateId()))
                .filter(placement -> !placement.bounds().isEmpty())
                .map(placement -> {
                    Transform frame = placement.frame();
                    return across(frame, placement.bounds().transformed(frame.inverse()));
                });
    }

    private static Ports across(Transform frame, Bounds box) {
        double y = box.minY() <= 0 && box.maxY() >= 0 ? 0 : box.center().y();
        return new Ports(
                frame.point(new Vec3(box.minX(), y, box.minZ())), frame.point(new Vec3(box.maxX(), y, box.minZ())));
    }

    /** Half way between both. */
    public Vec3 middle() {
        return entry.towards(exit, 0.5);
    }
}
