package org.twinbench.report.routing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A line beside another, at a distance to the right in the direction of travel, so that routes on one road do not hide each other. */
final class Lane {
    /** Lines closer together than this are one point, pixels. */
    private static final double SAME = 0.2;

    /** Beyond this cosine of the turn a corner is cut, or it would be a spike. */
    private static final double SHARP = -0.3;

    private final List<Point2D.Double> points;

    private Lane(List<Point2D.Double> points) {
        this.points = points;
    }

    /** @param distance pixels; y points down */
    static Lane beside(List<Point2D.Double> line, double distance) {
        List<Point2D.Double> middle = distinct(line);
        List<Point2D.Double> beside = new ArrayList<>();
        for (int i = 0; i < middle.size(); i++) {
            Point2D.Double at = middle.get(i);
            Point2D.Double in = i > 0 ? right(middle.get(i - 1), at) : null;
            Point2D.Double out = i + 1 < middle.size() ? right(at, middle.get(i + 1)) : null;
            corner(at, in == null ? out : in, out == null ? in : out, distance, beside);
        }
        return new Lane(beside);
    }

    private static List<Point2D.Double> distinct(List<Point2D.Double> line) {
        List<Point2D.Double> distinct = new ArrayList<>();
        for (Point2D.Double point : line) {
            if (distinct.isEmpty() || distinct.getLast().distance(point) > SAME) {
                distinct.add(point);
            }
        }
        return distinct;
    }

    private static Point2D.Double right(Point2D.Double from, Point2D.Double to) {
        double length = from.distance(to);
        return new Point2D.Double(-(to.y - from.y) / length, (to.x - from.x) / length);
    }

    private static void corner(
            Point2D.Double at, Point2D.Double in, Point2D.Double out, double distance, List<Point2D.Double> into) {
        if (in == null) {
            into.add(at);
            return;
        }
        double cos = in.x * out.x + in.y * out.y;
        if (cos < SHARP) {
            into.add(shifted(at, in, distance));
            into.add(shifted(at, out, distance));
        } else {
            Point2D.Double bisector = new Point2D.Double((in.x + out.x) / (1 + cos), (in.y + out.y) / (1 + cos));
            into.add(shifted(at, bisector, distance));
        }
    }

    private static Point2D.Double shifted(Point2D.Double at, Point2D.Double by, double distance) {
        return new Point2D.Double(at.x + distance * by.x, at.y + distance * by.y);
    }

    Path2D path() {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Point2D.Double point = points.get(i);
            if (i == 0) {
                path.moveTo(point.x, point.y);
            } else {
                path.lineTo(point.x, point.y);
            }
        }
        return path;
    }

    /** Half the way along. */
    Point2D.Double middle() {
        double left = length() / 2;
        for (int i = 1; i < points.size(); i++) {
            Point2D.Double a = points.get(i - 1);
            double piece = a.distance(points.get(i));
            if (left <= piece && piece > 0) {
                double share = left / piece;
                Point2D.Double b = points.get(i);
                return new Point2D.Double(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
            }
            left -= piece;
        }
        return points.getFirst();
    }

    /** Pixels. */
    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    /** Arrowheads in the direction of travel, one in the middle of every stretch of some pixels. */
    List<Path2D> arrows(double every, double size) {
        List<Path2D> arrows = new ArrayList<>();
        double next = every / 2;
        for (int i = 1; i < points.size(); i++) {
            Point2D.Double a = points.get(i - 1);
            Point2D.Double b = points.get(i);
            double length = a.distance(b);
            while (next < length) {
                arrows.add(arrow(a, b, next / length, size));
                next += every;
            }
            next -= length;
        }
        return arrows;
    }

    private static Path2D arrow(Point2D.Double a, Point2D.Double b, double share, double size) {
        double length = a.distance(b);
        double dx = (b.x - a.x) / length * size;
        double dy = (b.y - a.y) / length * size;
        double x = a.x + share * (b.x - a.x);
        double y = a.y + share * (b.y - a.y);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x + dx, y + dy);
        arrow.lineTo(x - dx - dy, y - dy + dx);
        arrow.lineTo(x - dx + dy, y - dy - dx);
        arrow.closePath();
        return arrow;
    }
}
