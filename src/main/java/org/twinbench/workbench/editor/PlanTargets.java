package org.twinbench.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twinbench.layout.Footprint;
import org.twinbench.layout.Ports;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.workbench.editor.LayoutEditor.Connection;
import org.twinbench.workbench.viewport.PlanGround;

/** What of the layout is under a pixel of the plan. */
record PlanTargets(LayoutEditor editor, PlanGround ground) {
    /** Pixels within which a handle is hit. */
    static final double REACH = 9;

    /** Pixels from the end of a turned element to its handle. */
    static final double HANDLE = 26;

    private static final double LINE = 5;

    /** Pixels between a place of the floor and a pixel. */
    private double distance(Vec3 place, double x, double y) {
        return Math.hypot(ground.pixelX(place.x()) - x, ground.pixelY(place.y()) - y);
    }

    /** The element, standing on its own or on an asset, on whose ground a pixel is; the last drawn first. */
    Optional<Element> element(double x, double y, boolean movable) {
        Vec3 at = ground.floor(x, y);
        return editor.elements().reversed().stream()
                .filter(element -> !movable || LayoutEditor.isMovable(element))
                .filter(element ->
                        Footprint.of(element, editor.scene()).stream().anyMatch(foot -> foot.covers(at.x(), at.y())))
                .findFirst();
    }

    /** The element out of whose exit a connection can be drawn here. */
    Optional<Element> exit(double x, double y) {
        return editor.elements().stream()
                .filter(element -> editor.type(element)
                        .filter(type -> type.maxOutputs() > element.next().size())
                        .isPresent())
                .filter(element -> Ports.of(element, editor.scene())
                        .filter(ports -> distance(ports.exit(), x, y) < REACH)
                        .isPresent())
                .findFirst();
    }

    /** The corner of the selected way that is here. */
    OptionalInt corner(Element element, double x, double y) {
        List<Vec3> path = element.layout().path();
        for (int i = 0; i < path.size(); i++) {
            if (distance(path.get(i), x, y) < REACH) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Where the handle is that turns an element; in pixels, z is nothing. */
    Optional<Vec3> handle(Element element) {
        return element.layout().spot().map(spot -> {
            double depth =
                    Footprint.of(element, editor.scene()).getFirst().box().maxY()
                            * ground.pose().scale();
            double up = spot.heading() + Math.PI / 2;
            double reach = depth + HANDLE;
            return new Vec3(
                    ground.pixelX(spot.position().x()) + reach * Math.cos(up),
                    ground.pixelY(spot.position().y()) - reach * Math.sin(up),
                    0);
        });
    }

    boolean isHandle(Element element, double x, double y) {
        return handle(element)
                .filter(handle -> Math.hypot(handle.x() - x, handle.y() - y) < REACH)
                .isPresent();
    }

    /** The connection whose line passes here. */
    Optional<Connection> connection(double x, double y) {
        for (Element from : editor.elements()) {
            for (String next : from.next()) {
                Optional<Ports> start = Ports.of(from, editor.scene());
                Optional<Ports> end = editor.scenario()
                        .flatMap(scenario -> scenario.element(next))
                        .flatMap(element -> Ports.of(element, editor.scene()));
                if (start.isPresent()
                        && end.isPresent()
                        && near(start.get().exit(), end.get().entry(), x, y)) {
                    return Optional.of(new Connection(from.id(), next));
                }
            }
        }
        return Optional.empty();
    }

    private boolean near(Vec3 a, Vec3 b, double x, double y) {
        double ax = ground.pixelX(a.x());
        double ay = ground.pixelY(a.y());
        double dx = ground.pixelX(b.x()) - ax;
        double dy = ground.pixelY(b.y()) - ay;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / length, 0, 1);
        return Math.hypot(ax + t * dx - x, ay + t * dy - y) < LINE;
    }
}
