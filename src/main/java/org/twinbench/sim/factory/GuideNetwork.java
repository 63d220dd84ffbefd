package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/** Guide paths joined at junctions of the same name, and the quickest routes over them (Dijkstra, once per junction). */
final class GuideNetwork {
    /** One direction of a lane. */
    record Arc(int lane, boolean forward, String to) {}

    private final Graph<String, Arc> graph = new DirectedWeightedPseudograph<>(Arc.class);
    private final Map<String, SingleSourcePaths<String, Arc>> from = new HashMap<>();
    private final List<Lane> lanes;

    /** @param speed of the vehicles in m/s */
    GuideNetwork(List<Lane> lanes, double speed) {
        this.lanes = List.copyOf(lanes);
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            graph.addVertex(lane.from());
            graph.addVertex(lane.to());
            add(lane.from(), new Arc(i, true, lane.to()), lane.seconds(speed));
            if (lane.twoWay()) {
                add(lane.to(), new Arc(i, false, lane.from()), lane.seconds(speed));
            }
        }
    }

    private void add(String start, Arc arc, double seconds) {
        graph.addEdge(start, arc.to(), arc);
        graph.setEdgeWeight(arc, seconds);
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** The names of all junctions in the order of the lanes. */
    List<String> junctions() {
        return new ArrayList<>(graph.vertexSet());
    }

    boolean has(String junction) {
        return graph.containsVertex(junction);
    }

    /** Whether both junctions exist and a way leads from one to the other. */
    boolean leads(String start, String end) {
        return has(start) && has(end) && seconds(start, end) < Double.POSITIVE_INFINITY;
    }

    /** Seconds of the quickest route without stops; infinite if there is none. */
    double seconds(String start, String end) {
        return paths(start).getWeight(end);
    }

    /** The quickest route; empty if there is none. */
    Optional<List<Arc>> route(String start, String end) {
        return Optional.ofNullable(paths(start).getPath(end)).map(GraphPath::getEdgeList);
    }

    private SingleSourcePaths<String, Arc> paths(String start) {
        return from.computeIfAbsent(start, junction -> new DijkstraShortestPath<>(graph).getPaths(junction));
    }
}
