package org.twinbench.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Scene;

/**
 * Pulls points of the floor to what is near: ends of conveyors and ports, centres and faces of assets, else the grid.
 *
 * @param points ends and centres, which pull in both directions
 * @param xs x coordinates of faces
 * @param ys y coordinates of faces
 */
public record Snapping(List<Vec3> points, double[] xs, double[] ys) {
    /** The largest thing that has faces to snap to, metres: what is larger is a building. */
    private static final double LARGEST = 12;

    /** Nothing to snap to but the grid. */
    public static final Snapping GRID = new Snapping(List.of(), new double[0], new double[0]);

    /** A place, and whether something other than the grid pulled there. */
    public record Snapped(Vec3 point, boolean caught) {}

    /** @param moving elements that are being moved and cannot catch themselves */
    public static Snapping to(Scenario scenario, Optional<Scene> scene, Set<String> moving) {
        List<Vec3> points = new ArrayList<>();
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (Element element : scenario.elements()) {
            if (!moving.contains(element.id())) {
                Ports.of(element, scene).ifPresent(ports -> {
                    points.add(ports.entry());
                    points.add(ports.exit());
                    points.add(ports.middle());
                });
            }
        }
        scene.ifPresent(found -> assets(found, moving, points, xs, ys));
        return new Snapping(
                List.copyOf(points),
                xs.stream().mapToDouble(Double::doubleValue).toArray(),
                ys.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void assets(Scene scene, Set<String> moving, List<Vec3> points, List<Double> xs, List<Double> ys) {
        for (AssetId id : scene.ids()) {
            Bounds box = scene.bounds(id);
            boolean small =
                    !box.isEmpty() && Math.max(box.size().x(), box.size().y()) < LARGEST;
            if (small && !moving.contains(id.value())) {
                points.add(new Vec3(box.center().x(), box.center().y(), box.minZ()));
                xs.add(box.minX());
                xs.add(box.maxX());
                ys.add(box.minY());
                ys.add(box.maxY());
            }
        }
    }

    /**
     * The place for a point of the floor.
     *
     * @param reach how far things pull, metres; zero for the grid only
     * @param grid width of the grid, metres; zero for none
     */
    public Snapped snap(Vec3 p, double reach, double grid) {
        Optional<Vec3> near = points.stream()
                .filter(point -> Math.hypot(point.x() - p.x(), point.y() - p.y()) <= reach)
                .min(Comparator.comparingDouble(point -> Math.hypot(point.x() - p.x(), point.y() - p.y())));
        if (near.isPresent()) {
            return new Snapped(new Vec3(near.get().x(), near.get().y(), p.z()), true);
        }
        double x = nearest(xs, p.x(), reach);
        double y = nearest(ys, p.y(), reach);
        boolean caught = !Double.isNaN(x) || !Double.isNaN(y);
        return new Snapped(
                new Vec3(Double.isNaN(x) ? round(p.x(), grid) : x, Double.isNaN(y) ? round(p.y(), grid) : y, p.z()),
                caught);
    }

    private static double nearest(double[] faces, double at, double reach) {
        double best = Double.NaN;
        double distance = reach / 2;
        for (double face : faces) {
            if (Math.abs(face - at) < distance) {
                distance = Math.abs(face - at);
                best = face;
            }
        }
        return best;
    }

    /** The nearest line of a grid, to the millimetre. */
    public static double round(double value, double grid) {
        double onGrid = grid > 0 ? Math.round(value / grid) * grid : value;
        return Math.round(onGrid * 1000) / 1000.0;
    }
}
