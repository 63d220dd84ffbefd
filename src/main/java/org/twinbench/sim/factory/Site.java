package org.twinbench.sim.factory;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Assets;
import org.twinbench.model.Bounds;
import org.twinbench.model.Placement;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Layout;

/**
 * Where parts are on an asset: they enter at the −x end of its frame and leave at the +x end, at the height that the
 * attribute {@code beltHeight_m} or {@code partHeight_m} gives above the frame's origin, else on top of the asset. An
 * element with a path of its own has its parts along all corners of that path.
 *
 * @param way from where parts enter to where they leave
 * @param heading direction of the flow in radians counter-clockwise from x
 * @param width extent across the flow in metres
 * @param floor height of what it stands on, in metres
 */
record Site(Way way, double heading, double width, double floor) {
    private static final double CELL = 0.6;
    private static final int LAYERS = 100;
    /** Metres to both sides of a spot that nothing is known of. */
    private static final double REACH = 1;

    /** Where an element is: on its asset, on what the model shows of it, or where its layout says. */
    static Optional<Site> of(Element element, Assets assets) {
        if (!element.layout().path().isEmpty()) {
            return Optional.of(along(element.layout().path()));
        }
        return assets.placement(element.stateId())
                .filter(placement ->
                        element.asset().isPresent() || element.layout().hasPlace())
                .map(Site::of)
                .or(() -> of(element.layout()));
    }

    private static Optional<Site> of(Layout layout) {
        return layout.spot().map(spot -> {
            Vec3 half = new Vec3(StrictMath.cos(spot.heading()), StrictMath.sin(spot.heading()), 0).times(REACH);
            return along(List.of(spot.position().minus(half), spot.position().plus(half)));
        });
    }

    private static Site along(List<Vec3> corners) {
        Vec3 way = corners.getLast().minus(corners.getFirst());
        return new Site(
                new Way(corners),
                StrictMath.atan2(way.y(), way.x()),
                2 * REACH,
                corners.getFirst().z());
    }

    static Site of(Placement placement) {
        Transform frame = placement.frame();
        Bounds own = placement.bounds().transformed(frame.inverse());
        Vec3 start = frame.point(new Vec3(own.minX(), axis(own.minY(), own.maxY()), axis(own.minZ(), own.maxZ())));
        Vec3 end = frame.point(new Vec3(own.maxX(), axis(own.minY(), own.maxY()), axis(own.minZ(), own.maxZ())));
        double z = height(placement);
        Vec3 entry = new Vec3(start.x(), start.y(), z);
        Vec3 exit = new Vec3(end.x(), end.y(), z);
        Vec3 way = exit.minus(entry);
        double heading = StrictMath.atan2(way.y(), way.x());
        return new Site(
                new Way(List.of(entry, exit)),
                heading,
                across(placement.bounds(), heading),
                placement.bounds().minZ());
    }

    /** Zero, where the x axis runs, unless the asset lies beside it. */
    private static double axis(double min, double max) {
        return min <= 0 && max >= 0 ? 0 : (min + max) / 2;
    }

    private static double height(Placement placement) {
        double origin = placement.frame().tz();
        for (String key : new String[] {"beltHeight_m", "partHeight_m"}) {
            if (placement.attributes().get(key) instanceof Number height) {
                return origin + height.doubleValue();
            }
        }
        return placement.bounds().maxZ();
    }

    private static double across(Bounds bounds, double heading) {
        boolean alongX = Math.abs(StrictMath.cos(heading)) >= Math.abs(StrictMath.sin(heading));
        return alongX ? bounds.size().y() : bounds.size().x();
    }

    /** Where parts come in. */
    Vec3 entry() {
        return way.corner(0);
    }

    /** Where parts leave. */
    Vec3 exit() {
        return way.corner(way.corners() - 1);
    }

    /** Metres from entry to exit. */
    double length() {
        return way.length();
    }

    /** The point a fraction of the way through. */
    Vec3 along(double fraction) {
        return way.at(fraction * way.length());
    }

    /** On the floor beside the middle, to the right of the flow, half a metre off what stands there. */
    Vec3 beside() {
        Vec3 right = new Vec3(StrictMath.sin(heading), -StrictMath.cos(heading), 0);
        Vec3 at = along(0.5).plus(right.times(width / 2 + 0.5));
        return new Vec3(at.x(), at.y(), floor);
    }

    /** The middle of a cell of a grid over the asset, row by row across the flow, then layer on layer. */
    Vec3 cell(int index) {
        int columns = Math.max(1, (int) (length() / CELL));
        int rows = Math.max(1, (int) (width / CELL));
        int layer = Math.min(LAYERS, index / (columns * rows));
        int row = index / columns % rows;
        Vec3 across = new Vec3(-StrictMath.sin(heading), StrictMath.cos(heading), 0);
        return along((index % columns + 0.5) / columns)
                .plus(across.times((row - (rows - 1) / 2.0) * CELL))
                .plus(Vec3.UP.times(layer * CELL));
    }
}
