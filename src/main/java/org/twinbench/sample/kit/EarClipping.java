package org.twinbench.sample.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinbench.sample.kit.Outline.Point;

/**
 * Cuts a polygon with holes into triangles by ear clipping (Meisters 1975); a hole is first joined to the outside by a
 * bridge from its rightmost corner (Eberly 2002).
 */
final class EarClipping {
    private final List<Point> ring;

    private EarClipping(List<Point> ring) {
        this.ring = ring;
    }

    /** Triangles, counter-clockwise, three points each. */
    static List<Point> triangles(Outline outside, List<Outline> holes) {
        EarClipping clipping = new EarClipping(new ArrayList<>(outside.points()));
        holes.stream()
                .sorted(Comparator.comparingDouble(EarClipping::rightmost).reversed())
                .forEach(clipping::bridge);
        return clipping.clip();
    }

    private static double rightmost(Outline hole) {
        return hole.points().stream().mapToDouble(Point::x).max().orElseThrow();
    }

    private void bridge(Outline hole) {
        List<Point> inner = hole.points().reversed();
        int start = 0;
        for (int i = 1; i < inner.size(); i++) {
            start = inner.get(i).x() > inner.get(start).x() ? i : start;
        }
        int at = visibleFrom(inner.get(start));
        List<Point> detour = new ArrayList<>();
        for (int i = 0; i <= inner.size(); i++) {
            detour.add(inner.get((start + i) % inner.size()));
        }
        detour.add(ring.get(at));
        ring.addAll(at + 1, detour);
    }

    private int visibleFrom(Point from) {
        int best = -1;
        double bestDistance = Double.MAX_VALUE;
        for (int i = 0; i < ring.size(); i++) {
            Point to = ring.get(i);
            double distance = StrictMath.hypot(to.x() - from.x(), to.y() - from.y());
            if (to.x() >= from.x() && distance < bestDistance && clear(from, to)) {
                best = i;
                bestDistance = distance;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("hole outside its polygon");
        }
        return best;
    }

    private boolean clear(Point from, Point to) {
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            boolean touches = a.equals(to) || b.equals(to);
            if (!touches && side(from, to, a) * side(from, to, b) < 0 && side(a, b, from) * side(a, b, to) < 0) {
                return false;
            }
        }
        return true;
    }

    private List<Point> clip() {
        List<Point> triangles = new ArrayList<>();
        while (ring.size() > 3) {
            int ear = 0;
            while (ear < ring.size() && !isEar(ear)) {
                ear++;
            }
            if (ear == ring.size()) {
                throw new IllegalArgumentException("polygon crosses itself");
            }
            triangles.addAll(List.of(at(ear - 1), at(ear), at(ear + 1)));
            ring.remove(ear);
        }
        triangles.addAll(ring);
        return triangles;
    }

    private boolean isEar(int i) {
        Point a = at(i - 1);
        Point b = at(i);
        Point c = at(i + 1);
        if (side(a, b, c) < -1e-12) {
            return false;
        }
        return ring.stream()
                .noneMatch(p -> !p.equals(a)
                        && !p.equals(b)
                        && !p.equals(c)
                        && side(a, b, p) > -1e-12
                        && side(b, c, p) > -1e-12
                        && side(c, a, p) > -1e-12);
    }

    private Point at(int i) {
        return ring.get((i + ring.size()) % ring.size());
    }

    /** Positive where {@code p} lies left of the line from a to b. */
    private static double side(Point a, Point b, Point p) {
        return b.minus(a).cross(p.minus(a));
    }
}
