package org.twinbench.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinbench.model.Bounds;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scene.Scene;

/**
 * The ground that an element covers: a rectangle in its own frame, or a strip along its way.
 *
 * @param frame from the rectangle's frame to the scene; x along the flow
 * @param box in that frame, metres
 */
public record Footprint(Transform frame, Bounds box) {
    /** Where an element stands that has a place of its own or is in the scene; one piece per section of a way. */
    public static List<Footprint> of(Element element, Optional<Scene> scene) {
        List<Vec3> path = element.layout().path();
        if (element.asset().isEmpty() && !path.isEmpty()) {
            double across = PathLook.WIDTH / 2;
            return IntStream.range(0, path.size() - 1)
                    .mapToObj(i -> section(path.get(i), path.get(i + 1), across))
                    .toList();
        }
        if (element.asset().isEmpty() && element.layout().spot().isPresent()) {
            return List.of(new Footprint(ScenarioScene.frame(element), box(element, scene)));
        }
        Bounds box = scene.map(found -> found.bounds(element.stateId())).orElse(Bounds.EMPTY);
        return box.isEmpty() ? List.of() : List.of(new Footprint(Transform.IDENTITY, box));
    }

    private static Bounds box(Element element, Optional<Scene> scene) {
        StandardLook look = StandardLook.of(element.type());
        Bounds standard = new Bounds(
                -look.length() / 2, -look.width() / 2, 0, look.length() / 2, look.width() / 2, look.height());
        if (element.layout().look().isEmpty()) {
            return standard;
        }
        Bounds own = scene.flatMap(found -> found.find(element.stateId()))
                .map(placed -> below(scene.get(), placed))
                .orElse(Bounds.EMPTY);
        return own.isEmpty() ? standard : own;
    }

    /** The box around a node in its own frame, exact to the boxes of its meshes. */
    private static Bounds below(Scene scene, Scene.Placed placed) {
        Transform inverse = placed.world().inverse();
        Bounds box = Bounds.EMPTY;
        for (Scene.Placed part : scene.subtree(placed.node().id())) {
            if (part.node().mesh().isPresent()) {
                box = box.with(part.node().mesh().get().bounds().transformed(inverse.after(part.world())));
            }
        }
        return box;
    }

    private static Footprint section(Vec3 from, Vec3 to, double across) {
        Vec3 way = to.minus(from);
        return new Footprint(PathLook.along(from, way), new Bounds(0, -across, 0, way.length(), across, PathLook.BELT));
    }

    /** Whether a point of the ground is on it. */
    public boolean covers(double x, double y) {
        Vec3 p = frame.inverse().point(new Vec3(x, y, frame.tz()));
        return p.x() >= box.minX() && p.x() <= box.maxX() && p.y() >= box.minY() && p.y() <= box.maxY();
    }

    /** The four corners, counter-clockwise from the one at minimal x and y of its frame. */
    public List<Vec3> corners() {
        return List.of(
                at(box.minX(), box.minY()),
                at(box.maxX(), box.minY()),
                at(box.maxX(), box.maxY()),
                at(box.minX(), box.maxY()));
    }

    private Vec3 at(double x, double y) {
        return frame.point(new Vec3(x, y, box.minZ()));
    }

    /** The same with more ground on every side, metres. */
    public Footprint grown(double margin) {
        return new Footprint(
                frame,
                new Bounds(
                        box.minX() - margin,
                        box.minY() - margin,
                        box.minZ(),
                        box.maxX() + margin,
                        box.maxY() + margin,
                        box.maxZ()));
    }

    /** The box around it in the scene. */
    public Bounds bounds() {
        return box.transformed(frame);
    }

    /** Whether two share ground: no side of either separates them (separating axis theorem). */
    public boolean overlaps(Footprint other) {
        return !separates(this, other) && !separates(other, this);
    }

    private static boolean separates(Footprint a, Footprint b) {
        Transform toA = a.frame.inverse();
        Bounds image = Bounds.EMPTY;
        for (Vec3 corner : b.corners()) {
            image = image.with(toA.point(corner));
        }
        return image.minX() >= a.box.maxX()
                || image.maxX() <= a.box.minX()
                || image.minY() >= a.box.maxY()
                || image.maxY() <= a.box.minY();
    }
}
