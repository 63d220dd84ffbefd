package org.twinbench.report.routing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twinbench.schedule.routing.road.Road;
import org.twinbench.schedule.routing.road.RoadNetwork;
import org.twinbench.schedule.routing.road.Waypoint;

/** The roads under the routes: fast ones broad, one-way ones with arrows, each name once. */
final class RoadLayer {
    private static final Color EDGE = new Color(0xCF, 0xC9, 0xBE);
    private static final Color NAME = new Color(0x8A, 0x84, 0x78);
    /** Metres per second from which a road is drawn broad, and the widths in pixels. */
    private static final double FAST = 13;

    private static final double BROAD = 13;
    private static final double NARROW = 9;
    private static final double NAME_SIZE = 10;

    private final Pen pen;
    private final MapFrame frame;

    RoadLayer(Pen pen, MapFrame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    void draw(RoadNetwork network) {
        for (Road road : network.roads()) {
            pen.line(path(road.line()), EDGE, width(road) + 2);
        }
        for (Road road : network.roads()) {
            pen.line(path(road.line()), Color.WHITE, width(road));
        }
        for (Road road : network.roads()) {
            if (road.oneWay()) {
                Lane.beside(RouteLayer.pixels(frame, road.line()), 0)
                        .arrows(60, 3.5)
                        .forEach(arrow -> pen.fill(arrow, EDGE));
            }
        }
    }

    /** Along the first stretch of each street that is long enough. */
    void names(RoadNetwork network) {
        Set<String> named = new HashSet<>();
        for (Road road : network.roads()) {
            double room = frame.scale() * road.length() - 3 * BROAD;
            double needed = 0.6 * NAME_SIZE * road.name().length();
            if (room > needed && named.add(road.name())) {
                name(road);
            }
        }
    }

    private void name(Road road) {
        Waypoint a = road.line().get(road.line().size() / 2 - 1);
        Waypoint b = road.line().get(road.line().size() / 2);
        double angle = Math.atan2(frame.y(b) - frame.y(a), frame.x(b) - frame.x(a));
        double upright = Math.abs(angle) > Math.PI / 2 + 0.01 ? angle + Math.PI : angle;
        double half = 0.27 * NAME_SIZE * road.name().length();
        var before = pen.to().getTransform();
        pen.to().translate((frame.x(a) + frame.x(b)) / 2, (frame.y(a) + frame.y(b)) / 2);
        pen.to().rotate(upright);
        pen.text(-half, 0.36 * NAME_SIZE, road.name(), NAME, Font.PLAIN, NAME_SIZE);
        pen.to().setTransform(before);
    }

    private static double width(Road road) {
        return road.speed() >= FAST ? BROAD : NARROW;
    }

    private Path2D path(List<Waypoint> line) {
        return Lane.beside(RouteLayer.pixels(frame, line), 0).path();
    }
}
