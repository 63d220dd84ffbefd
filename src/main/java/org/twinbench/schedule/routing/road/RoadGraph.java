package org.twinbench.schedule.routing.road;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * The roads as a graph. A site on a road becomes two vertices more, one where ways begin and one where they end,
 * so that no way leads through it.
 */
final class RoadGraph {
    /** A drive on one road between two distances from the beginning of its line; against the line if they decrease. */
    record Drive(int tail, int head, int road, double start, double end, double seconds) {
        double metres() {
            return Math.abs(end - start);
        }
    }

    /** Metres from a junction within which a site lies at it. */
    private static final double TOUCH = 1e-6;

    private final RoadNetwork network;
    private final List<List<Drive>> from = new ArrayList<>();
    private final double[] length;
    private final Set<Integer> core;
    private final Map<Integer, Map<Integer, Snap>> sitesOfRoad = new HashMap<>();

    RoadGraph(RoadNetwork network) {
        this.network = network;
        length = network.roads().stream().mapToDouble(Road::length).toArray();
        for (int junction = 0; junction < network.junctions().size(); junction++) {
            from.add(new ArrayList<>());
        }
        for (int i = 0; i < length.length; i++) {
            Road road = network.roads().get(i);
            add(road.from(), road.to(), i, 0, length[i]);
            if (!road.oneWay()) {
                add(road.to(), road.from(), i, length[i], 0);
            }
        }
        core = largest(new KosarajuStrongConnectivityInspector<>(directed()).stronglyConnectedSets());
    }

    private Graph<Integer, Drive> directed() {
        Graph<Integer, Drive> directed = new DirectedPseudograph<>(Drive.class);
        for (int junction = 0; junction < from.size(); junction++) {
            directed.addVertex(junction);
        }
        from.forEach(drives -> drives.forEach(drive -> directed.addEdge(drive.tail(), drive.head(), drive)));
        return directed;
    }

    private static Set<Integer> largest(List<Set<Integer>> parts) {
        Set<Integer> largest = Set.of();
        for (Set<Integer> part : parts) {
            largest = part.size() > largest.size() ? part : largest;
        }
        return largest;
    }

    int vertices() {
        return from.size();
    }

    List<Drive> from(int vertex) {
        return from.get(vertex);
    }

    /** Whether a road lies where every junction can be reached from every other: only there one may drive to and come back. */
    boolean isInCore(int road) {
        return core.contains(network.roads().get(road).from())
                && core.contains(network.roads().get(road).to());
    }

    /** Whether there is a road to drive on and come back. */
    boolean hasCore() {
        return IntStream.range(0, length.length).anyMatch(this::isInCore);
    }

    int begin(int site) {
        return network.junctions().size() + 2 * site;
    }

    int end(int site) {
        return begin(site) + 1;
    }

    boolean isEnd(int vertex) {
        int behind = vertex - network.junctions().size();
        return behind >= 0 && behind % 2 == 1;
    }

    /** Puts the next site, counted from 0, on its road, and joins it to those that are there already. */
    void add(int site, Snap snap) {
        Road road = network.roads().get(snap.road());
        from.add(new ArrayList<>());
        from.add(new ArrayList<>());
        add(begin(site), road.to(), snap.road(), snap.along(), length[snap.road()]);
        add(road.from(), end(site), snap.road(), 0, snap.along());
        if (!road.oneWay()) {
            add(begin(site), road.from(), snap.road(), snap.along(), 0);
            add(road.to(), end(site), snap.road(), length[snap.road()], snap.along());
        }
        atJunction(site, snap.road(), snap.along(), road.from(), 0);
        atJunction(site, snap.road(), snap.along(), road.to(), length[snap.road()]);
        Map<Integer, Snap> neighbours = sitesOfRoad.computeIfAbsent(snap.road(), r -> new HashMap<>());
        neighbours.forEach((other, there) -> {
            direct(site, snap, other, there);
            direct(other, there, site, snap);
        });
        neighbours.put(site, snap);
    }

    /** Where a road ends one may leave or come on any other, even if this one is one-way. */
    private void atJunction(int site, int road, double along, int junction, double end) {
        if (Math.abs(along - end) < TOUCH) {
            add(begin(site), junction, road, end, end);
            add(junction, end(site), road, end, end);
        }
    }

    private void direct(int site, Snap snap, int other, Snap there) {
        if (there.along() >= snap.along() || !network.roads().get(snap.road()).oneWay()) {
            add(begin(site), end(other), snap.road(), snap.along(), there.along());
        }
    }

    private void add(int tail, int head, int road, double start, double end) {
        double seconds = Math.abs(end - start) / network.roads().get(road).speed();
        from.get(tail).add(new Drive(tail, head, road, start, end, seconds));
    }
}
