package org.twinbench.schedule.routing.road;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.ManyToManyShortestPathsAlgorithm.ManyToManyShortestPaths;
import org.jgrapht.alg.shortestpath.DijkstraManyToManyShortestPaths;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.Travel;
import org.twinbench.schedule.routing.road.RoadGraph.Drive;

/**
 * The quickest ways over roads (Dijkstra from every site). A site lies on the nearest road from which one comes everywhere and back
 * again; the few metres from there to the door count neither as way nor as time.
 */
public final class RoadTravel implements Travel {
    private final RoadNetwork network;
    private final RoadGraph graph;
    private final List<Snap> snaps;
    private final double[][] metres;
    private final double[][] seconds;
    private final ManyToManyShortestPaths<Integer, Drive> paths;

    /** @throws IllegalArgumentException if no road leads anywhere and back */
    public RoadTravel(RoadNetwork network, List<Site> sites) {
        this.network = network;
        graph = new RoadGraph(network);
        snaps = sites.stream()
                .map(site -> Snap.of(network, graph::isInCore, new Waypoint(site.x(), site.y())))
                .toList();
        for (int site = 0; site < snaps.size(); site++) {
            graph.add(site, snaps.get(site));
        }
        paths = new DijkstraManyToManyShortestPaths<>(graph.graph())
                .getManyToManyPaths(vertices(graph.begin(0)), vertices(graph.end(0)));
        metres = new double[size()][size()];
        seconds = new double[size()][size()];
        fill();
    }

    private Set<Integer> vertices(int first) {
        return IntStream.range(0, size())
                .map(site -> first + 2 * site)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private void fill() {
        for (int from = 0; from < size(); from++) {
            for (int to = 0; to < size(); to++) {
                if (from != to) {
                    seconds[from][to] = paths.getWeight(graph.begin(from), graph.end(to));
                    metres[from][to] =
                            drives(from, to).stream().mapToDouble(Drive::metres).sum();
                }
            }
        }
    }

    private List<Drive> drives(int from, int to) {
        return paths.getPath(graph.begin(from), graph.end(to)).getEdgeList();
    }

    public RoadNetwork network() {
        return network;
    }

    /** Where a site lies on the roads. */
    public Snap snap(int site) {
        return snaps.get(site);
    }

    @Override
    public int size() {
        return snaps.size();
    }

    @Override
    public double metres(int from, int to) {
        return metres[from][to];
    }

    @Override
    public double seconds(int from, int to) {
        return seconds[from][to];
    }

    /** The way with its line on the map. */
    public Way way(int from, int to) {
        List<Waypoint> line = new ArrayList<>(List.of(snaps.get(from).at()));
        if (from != to) {
            for (Drive drive : drives(from, to)) {
                for (Waypoint point : network.roads().get(drive.road()).part(drive.start(), drive.end())) {
                    if (!point.equals(line.getLast())) {
                        line.add(point);
                    }
                }
            }
        }
        return new Way(metres[from][to], seconds[from][to], line);
    }
}
