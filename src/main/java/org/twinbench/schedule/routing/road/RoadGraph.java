package org.twinbench.schedule.routing.road;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * The roads as a graph weighted by seconds. A site on a road becomes two vertices more, one where ways begin and one where they end,
 * so that no way leads through it.
 */
final class RoadGraph {
    /** A drive on one road between two distances from the beginning of its line; against the line if they decrease. */
    record Drive(int tail, int head, int road, double start, double end) {
        double metres() {
            return Math.abs(end - start);
        }
    }

    /** Metres from a junction within which a site lies at it. */
    private static final double TOUCH = 1e-6;

    private final RoadNetwork network;
    private final Graph<Integer, Drive> graph = new DirectedWeightedPseudograph<>(Drive.class);
    private final double[] length;
    private final Set<Integer> core;
    private final Map<Integer, Map<Integer, Snap>> sitesOfRoad = new HashMap<>();

    RoadGraph(RoadNetwork network) {
        this.network = network;
        length = network.roads().stream().mapToDouble(Road::length).toArray();
        for (int junction = 0; junction < network.junctions().size(); junction++) {
            graph.addVertex(junction);
        }
        for (int i = 0; i < length.length; i++) {
            Road road = network.roads().get(i);
            add(road.from(), road.to(), i, 0, length[i]);
            if (!road.oneWay()) {
                add(road.to(), road.from(), i, length[i], 0);
            }
        }
        core = largest(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets());
    }

    private static Set<Integer> largest(List<Set<Integer>> parts) {
        Set<Integer> largest = Set.of();
        for (Set<Integer> part : parts) {
            largest = part.size() > largest.size() ? part : largest;
        }
        return largest;
    }

    Graph<Integer, Drive> graph() {
        return graph;
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

    /** Puts a site on its road, and joins it to those that are there already. */
    void add(int site, Snap snap) {
        Road road = network.roads().get(snap.road());
        graph.addVertex(begin(site));
        graph.addVertex(end(site));
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
        Drive drive = new Drive(tail, head, road, start, end);
        graph.addEdge(tail, head, drive);
        graph.setEdgeWeight(drive, drive.metres() / network.roads().get(road).speed());
    }
}
