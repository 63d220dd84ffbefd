package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.Ticks;
import org.twinbench.model.Vec3;

/** The guide paths as the vehicles of one speed drive on them: routes as steps from zone to zone. */
final class Roads {
    /** Through one zone: metres along its path from where to where, and how long it takes at full speed. */
    record Step(Zone zone, boolean forward, double from, double to, long ticks) {}

    private record Ends(String start, String end) {}

    final GuideNetwork network;
    private final List<GuidePath> paths;
    private final double speed;
    private final Map<Ends, Step[]> routes = new HashMap<>();

    Roads(List<GuidePath> paths, double speed) {
        this.paths = paths;
        this.speed = speed;
        network = new GuideNetwork(paths.stream().map(path -> path.lane).toList(), speed);
    }

    /** The quickest way between junctions, which a check has found to exist; no steps from a junction to itself. */
    Step[] route(String start, String end) {
        return routes.computeIfAbsent(
                new Ends(start, end), ends -> steps(network.route(start, end).orElseThrow()));
    }

    /** The junction after the first piece of the quickest way. */
    String firstStop(String start, String end) {
        return network.route(start, end).orElseThrow().getFirst().to();
    }

    private Step[] steps(List<GuideNetwork.Arc> arcs) {
        List<Step> steps = new ArrayList<>();
        for (GuideNetwork.Arc arc : arcs) {
            GuidePath path = paths.get(arc.lane());
            int count = path.zones.length;
            for (int i = 0; i < count; i++) {
                int zone = arc.forward() ? i : count - 1 - i;
                double low = zone * path.zoneLength();
                double high = low + path.zoneLength();
                steps.add(new Step(
                        path.zones[zone],
                        arc.forward(),
                        arc.forward() ? low : high,
                        arc.forward() ? high : low,
                        ticks(path, path.zoneLength())));
            }
        }
        return steps.toArray(Step[]::new);
    }

    /** Ticks to drive some metres on a path at full speed. */
    long ticks(GuidePath path, double metres) {
        return Ticks.ofSeconds(metres / Math.min(speed, path.lane.limit()));
    }

    /** Where a junction lies; null if none of its paths is drawn. */
    Vec3 point(String junction) {
        for (GuidePath path : paths) {
            if (path.site != null && path.lane.from().equals(junction)) {
                return path.site.entry();
            }
            if (path.site != null && path.lane.to().equals(junction)) {
                return path.site.exit();
            }
        }
        return null;
    }

    /** Where any of the paths lies; null if none is drawn. */
    Site anySite() {
        return paths.stream()
                .map(path -> path.site)
                .filter(site -> site != null)
                .findFirst()
                .orElse(null);
    }
}
