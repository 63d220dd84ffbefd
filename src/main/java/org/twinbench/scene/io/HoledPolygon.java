package org.twinbench.scene.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.triangulate.polygon.PolygonTriangulator;

/** Cuts polygons with holes, and very long rings, with the JTS Topology Suite. */
final class HoledPolygon {
    private static final double AREA_TOLERANCE = 1e-6;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private HoledPolygon() {}

    /** Three point numbers per triangle; empty if rings cross, or a hole is not inside the outer ring. */
    static Optional<int[]> triangulate(int[] ringSizes, PlanePoints points) {
        Map<Coordinate, Integer> numbers = new HashMap<>();
        try {
            LinearRing[] rings = new LinearRing[ringSizes.length];
            int start = 0;
            for (int i = 0; i < rings.length; i++) {
                rings[i] = ring(points, start, ringSizes[i], numbers);
                start += ringSizes[i];
            }
            LinearRing[] holes = Arrays.copyOfRange(rings, 1, rings.length);
            Geometry triangles = PolygonTriangulator.triangulate(FACTORY.createPolygon(rings[0], holes));
            return fills(triangles, rings) ? Optional.of(numbers(triangles, numbers, points)) : Optional.empty();
        } catch (RuntimeException e) { // JTS says in this way that rings cross or touch themselves
            return Optional.empty();
        }
    }

    /** Whether the triangles are as large as the outer ring less the holes: JTS does not notice every ring that does not fit. */
    private static boolean fills(Geometry triangles, LinearRing[] rings) {
        double outer = Area.ofRing(rings[0].getCoordinateSequence());
        double wanted = outer;
        for (int i = 1; i < rings.length; i++) {
            wanted -= Area.ofRing(rings[i].getCoordinateSequence());
        }
        return Math.abs(triangles.getArea() - wanted) <= AREA_TOLERANCE * outer;
    }

    private static LinearRing ring(PlanePoints points, int start, int size, Map<Coordinate, Integer> numbers) {
        Coordinate[] closed = new Coordinate[size + 1];
        for (int i = 0; i < size; i++) {
            closed[i] = new Coordinate(points.u()[start + i], points.v()[start + i]);
            numbers.putIfAbsent(closed[i], start + i);
        }
        closed[size] = closed[0];
        return FACTORY.createLinearRing(closed);
    }

    private static int[] numbers(Geometry triangles, Map<Coordinate, Integer> numbers, PlanePoints points) {
        IntList corners = new IntList(3 * triangles.getNumGeometries());
        for (int i = 0; i < triangles.getNumGeometries(); i++) {
            Coordinate[] ring = triangles.getGeometryN(i).getCoordinates();
            int a = numbers.get(ring[0]);
            int b = numbers.get(ring[1]);
            int c = numbers.get(ring[2]);
            boolean turned = points.turn(a, b, c) < 0; // JTS gives clockwise triangles
            corners.add(a);
            corners.add(turned ? c : b);
            corners.add(turned ? b : c);
        }
        return corners.toArray();
    }
}
