package org.twinbench.schedule.routing.road;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A road between two junctions.
 *
 * @param kind the name of its class
 * @param from index of the junction where its line begins
 * @param to index of the junction where it ends
 * @param speed at which it is driven, metres per second
 * @param oneWay whether it is driven along its line only
 * @param line its middle, at least two points
 */
public record Road(
        String id, String name, String kind, int from, int to, double speed, boolean oneWay, List<Waypoint> line) {
    public Road {
        line = List.copyOf(line);
        if (line.size() < 2 || !(speed > 0)) {
            throw new IllegalArgumentException(id + ": " + line.size() + " points, speed " + speed);
        }
    }

    /** Metres along the line. */
    public double length() {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i - 1).distance(line.get(i));
        }
        return length;
    }

    /** The part of the line between two distances from its beginning in metres; against the line if they decrease. */
    List<Waypoint> part(double start, double end) {
        if (start > end) {
            List<Waypoint> back = new ArrayList<>(part(end, start));
            Collections.reverse(back);
            return back;
        }
        List<Waypoint> part = new ArrayList<>(List.of(at(start)));
        double along = 0;
        for (int i = 1; i < line.size(); i++) {
            along += line.get(i - 1).distance(line.get(i));
            if (along > start && along < end) {
                part.add(line.get(i));
            }
        }
        part.add(at(end));
        return part;
    }

    private Waypoint at(double along) {
        double left = along;
        for (int i = 1; i < line.size(); i++) {
            double piece = line.get(i - 1).distance(line.get(i));
            if (left <= piece && piece > 0) {
                return line.get(i - 1).towards(line.get(i), Math.max(0, left / piece));
            }
            left -= piece;
        }
        return line.getLast();
    }
}
