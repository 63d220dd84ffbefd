package org.twinbench.scene.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.triangulate.polygon.PolygonTriangulator;

/** Cuts polygons with holes, and very long rings, with the JTS Topology Suite. */
final class HoledPolygon {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private HoledPolygon() {}

    /** As {@link org.twinbench.scene.io.PolygonTriangulator#triangulate}; without the holes if these do not fit the ring. */
    static int[] triangulate(double[] xyz, int[] ringSizes, PlanePoints points) {
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
            return numbers(triangles, numbers, points);
        } catch (RuntimeException e) { // JTS says in this way that rings cross or touch themselves
            double[] outer = Arrays.copyOf(xyz, 3 * ringSizes[0]);
            return new EarClipper(PlanePoints.of(outer, ringSizes[0])).triangles();
        }
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
