package org.twinbench.schedule.routing.road;

import java.util.function.IntPredicate;

/**
 * The place on a road that is nearest to a site.
 *
 * @param road index of the road
 * @param along metres from the beginning of its line
 * @param at where that is
 * @param gap metres between the site and the road
 */
public record Snap(int road, double along, Waypoint at, double gap) {
    /** The nearest place on the roads that are accepted. @throws IllegalArgumentException if none is */
    static Snap of(RoadNetwork network, IntPredicate accepted, Waypoint site) {
        Snap best = null;
        for (int road = 0; road < network.roads().size(); road++) {
            if (accepted.test(road)) {
                Snap own = on(network.roads().get(road), road, site);
                best = best == null || own.gap < best.gap ? own : best;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no road to drive on");
        }
        return best;
    }

    private static Snap on(Road road, int index, Waypoint site) {
        Snap best = null;
        double before = 0;
        for (int i = 1; i < road.line().size(); i++) {
            Waypoint a = road.line().get(i - 1);
            Waypoint b = road.line().get(i);
            double length = a.distance(b);
            double share = length == 0 ? 0 : foot(a, b, site) / (length * length);
            Waypoint nearest = a.towards(b, Math.clamp(share, 0, 1));
            double gap = nearest.distance(site);
            if (best == null || gap < best.gap) {
                best = new Snap(index, before + Math.clamp(share, 0, 1) * length, nearest, gap);
            }
            before += length;
        }
        return best;
    }

    /** The scalar product of the piece and the way from its begin to the site. */
    private static double foot(Waypoint a, Waypoint b, Waypoint site) {
        return (site.x() - a.x()) * (b.x() - a.x()) + (site.y() - a.y()) * (b.y() - a.y());
    }
}
