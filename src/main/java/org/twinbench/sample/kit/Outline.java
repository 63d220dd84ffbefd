package org.twinbench.sample.kit;

import java.util.ArrayList;
import java.util.List;

/** A closed polygon in the plane, counter-clockwise; metres. Each factory is centred at the origin unless it says otherwise. */
public record Outline(List<Point> points) {
    /** A corner of an outline. */
    public record Point(double x, double y) {
        Point minus(Point other) {
            return new Point(x - other.x, y - other.y);
        }

        double cross(Point other) {
            return x * other.y - y * other.x;
        }
    }

    public Outline {
        points = List.copyOf(points);
    }

    /** From {@code x0, y0, x1, y1, …}. */
    public static Outline of(double... xy) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Point(xy[i], xy[i + 1]));
        }
        return new Outline(points).counterClockwise();
    }

    public static Outline rectangle(double width, double height) {
        double x = width / 2;
        double y = height / 2;
        return of(-x, -y, x, -y, x, y, -x, y);
    }

    public static Outline circle(double radius, int sides) {
        return arc(radius, 0, 360, sides, new ArrayList<>(), 0, 0);
    }

    /** A rectangle whose corners are quarter circles of {@code steps} edges. */
    public static Outline rounded(double width, double height, double radius, int steps) {
        double x = width / 2 - radius;
        double y = height / 2 - radius;
        List<Point> points = new ArrayList<>();
        corner(points, x, y, radius, 0, steps);
        corner(points, -x, y, radius, 90, steps);
        corner(points, -x, -y, radius, 180, steps);
        corner(points, x, -y, radius, 270, steps);
        return new Outline(points);
    }

    /** The section of a rolled I-beam: flanges along x, web along y. */
    public static Outline beam(double width, double height, double flange, double web) {
        double x = width / 2;
        double y = height / 2;
        double in = y - flange;
        double w = web / 2;
        return of(-x, -y, x, -y, x, -in, w, -in, w, in, x, in, x, y, -x, y, -x, in, -w, in, -w, -in, -x, -in);
    }

    /** A spur gear with trapezoid teeth between the two radii. */
    public static Outline gear(double root, double tip, int teeth) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < teeth; i++) {
            double at = 360.0 * i / teeth;
            double pitch = 360.0 / teeth;
            points.add(polar(root, at));
            points.add(polar(root, at + 0.25 * pitch));
            points.add(polar(tip, at + 0.4 * pitch));
            points.add(polar(tip, at + 0.6 * pitch));
            points.add(polar(root, at + 0.75 * pitch));
        }
        return new Outline(points);
    }

    public Outline moved(double dx, double dy) {
        return new Outline(
                points.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList());
    }

    /** Twice the enclosed area, negative if clockwise. */
    double doubleArea() {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += points.get(i).cross(points.get((i + 1) % points.size()));
        }
        return sum;
    }

    private Outline counterClockwise() {
        return doubleArea() < 0 ? new Outline(points.reversed()) : this;
    }

    private static void corner(List<Point> into, double x, double y, double radius, double from, int steps) {
        for (int i = 0; i <= steps; i++) {
            Point p = polar(radius, from + 90.0 * i / steps);
            into.add(new Point(x + p.x(), y + p.y()));
        }
    }

    private static Outline arc(double r, double from, double to, int sides, List<Point> into, double x, double y) {
        for (int i = 0; i < sides; i++) {
            Point p = polar(r, from + (to - from) * i / sides);
            into.add(new Point(x + p.x(), y + p.y()));
        }
        return new Outline(into);
    }

    static Point polar(double radius, double degrees) {
        double angle = StrictMath.toRadians(degrees);
        return new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }
}
