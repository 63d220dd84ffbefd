package org.twinbench.schedule.routing.road;

import java.util.ArrayList;
import java.util.List;
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
        metres = new double[size()][size()];
        seconds = new double[size()][size()];
        fill();
    }

    private void fill() {
        Quickest quickest = new Quickest(graph);
        for (int from = 0; from < size(); from++) {
            quickest.from(graph.begin(from), size());
            for (int to = 0; to < size(); to++) {
                if (from != to) {
                    seconds[from][to] = quickest.seconds(graph.end(to));
                    metres[from][to] = quickest.drives(graph.end(to)).stream()
                            .mapToDouble(Drive::metres)
                            .sum();
                }
            }
        }
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

    /** The way with its line on the map, which is found anew: lines between all sites would be too much to keep. */
    public Way way(int from, int to) {
        List<Waypoint> line = new ArrayList<>(List.of(snaps.get(from).at()));
        if (from != to) {
            Quickest quickest = new Quickest(graph);
            quickest.from(graph.begin(from), size());
            for (Drive drive : quickest.drives(graph.end(to))) {
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
