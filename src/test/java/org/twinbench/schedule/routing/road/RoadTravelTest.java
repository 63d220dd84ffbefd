package org.twinbench.schedule.routing.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.twinbench.schedule.routing.Site;

class RoadTravelTest {
    private static Road road(String id, int from, int to, double speed, boolean oneWay, List<Junction> ends) {
        return new Road(
                id,
                id,
                "street",
                from,
                to,
                speed,
                oneWay,
                List.of(ends.get(from).at(), ends.get(to).at()));
    }

    /**
     * A block of 100 m by 200 m: 0 south-west, 1 south-east, 2 north-west, 3 north-east. The south side is one-way to the east, the
     * north side fast, and a dead end that nobody can leave begins at 3.
     */
    private static RoadNetwork block() {
        List<Junction> corners = List.of(
                new Junction("sw", new Waypoint(0, 0)),
                new Junction("se", new Waypoint(200, 0)),
                new Junction("nw", new Waypoint(0, 100)),
                new Junction("ne", new Waypoint(200, 100)),
                new Junction("trap", new Waypoint(300, 100)));
        return new RoadNetwork(
                "block",
                corners,
                List.of(
                        road("south", 0, 1, 10, true, corners),
                        road("west", 0, 2, 10, false, corners),
                        road("north", 2, 3, 20, false, corners),
                        road("east", 3, 1, 10, false, corners),
                        road("trap", 3, 4, 10, true, corners)));
    }

    private static RoadTravel travel(RoadNetwork network, double... coordinates) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            sites.add(new Site("s" + i, coordinates[i], coordinates[i + 1]));
        }
        return new RoadTravel(network, sites);
    }

    @Test
    void drivesAlongAOneWayRoadAndBackAroundTheBlock() {
        RoadTravel travel = travel(block(), 50, -7, 150, 9);

        assertThat(travel.metres(0, 1)).isCloseTo(100, within(1e-9));
        assertThat(travel.seconds(0, 1)).isCloseTo(10, within(1e-9));
        // 50 m to the corner, 100 m north, 200 m west at 20 m/s, 100 m south, 50 m east
        assertThat(travel.metres(1, 0)).isCloseTo(500, within(1e-9));
        assertThat(travel.seconds(1, 0)).isCloseTo(5 + 10 + 10 + 10 + 5, within(1e-9));
        assertThat(travel.metres(0, 0)).isZero();
    }

    @Test
    void takesTheQuickerWayEvenIfItIsLonger() {
        RoadTravel travel = travel(block(), 0, 40, 200, 30);

        // south: 40 + 200 + 30 = 270 m in 27 s; north: 60 + 200 + 70 = 330 m in 6 + 10 + 7 = 23 s
        assertThat(travel.metres(0, 1)).isCloseTo(330, within(1e-9));
        assertThat(travel.seconds(0, 1)).isCloseTo(23, within(1e-9));
        assertThat(travel.way(0, 1).line())
                .containsExactly(
                        new Waypoint(0, 40), new Waypoint(0, 100), new Waypoint(200, 100), new Waypoint(200, 30));
        assertThat(travel.way(1, 0).line()).isEqualTo(travel.way(0, 1).line().reversed());
    }

    @Test
    void snapsToTheNearestRoadThatOneComesBackFrom() {
        RoadTravel travel = travel(block(), 120, 20, 280, 101, -30, -40);

        assertThat(travel.snap(0).at()).isEqualTo(new Waypoint(120, 0));
        assertThat(travel.snap(0).gap()).isEqualTo(20);
        assertThat(travel.snap(1).at()).isEqualTo(new Waypoint(200, 100));
        assertThat(travel.snap(2).at()).isEqualTo(new Waypoint(0, 0));
        assertThat(travel.snap(2).gap()).isEqualTo(50);
    }

    @Test
    void twoSitesAtOnePlaceAreNoWayApart() {
        RoadTravel travel = travel(block(), 50, -7, 50, 7);

        assertThat(travel.metres(0, 1)).isZero();
        assertThat(travel.metres(1, 0)).isZero();
        assertThat(travel.way(0, 1).line()).containsExactly(new Waypoint(50, 0));
    }

    /** A grid with random speeds, one-way streets and bends; sites at junctions, so that every pair can be had the long way. */
    @Test
    void agreesWithFloydAndWarshall() {
        for (int seed = 0; seed < 5; seed++) {
            RoadNetwork network = grid(new SplittableRandom(seed));
            List<Site> sites = network.junctions().stream()
                    .map(j -> new Site(j.id(), j.at().x(), j.at().y()))
                    .toList();
            RoadTravel travel = new RoadTravel(network, sites);
            double[][] expected = floydWarshall(network);

            for (int i = 0; i < sites.size(); i++) {
                for (int j = 0; j < sites.size(); j++) {
                    assertThat(travel.seconds(i, j)).isCloseTo(expected[i][j], within(1e-9));
                    assertThat(length(travel.way(i, j).line())).isCloseTo(travel.metres(i, j), within(1e-6));
                }
            }
        }
    }

    private static RoadNetwork grid(SplittableRandom random) {
        int side = 6;
        List<Junction> junctions = new ArrayList<>();
        List<Road> roads = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            junctions.add(new Junction("j" + i, new Waypoint(100.0 * (i % side), 100.0 * (i / side))));
        }
        for (int i = 0; i < side * side; i++) {
            // the rim is two-way, so that one comes everywhere
            boolean rim = i / side == 0 || i / side == side - 1;
            if (i % side + 1 < side) {
                roads.add(bent(random, i, i + 1, !rim && random.nextBoolean(), junctions));
            }
            if (i / side + 1 < side) {
                boolean edge = i % side == 0 || i % side == side - 1;
                roads.add(bent(random, i + side, i, !edge && random.nextInt(4) == 0, junctions));
            }
        }
        return new RoadNetwork("grid", junctions, roads);
    }

    private static Road bent(SplittableRandom random, int from, int to, boolean oneWay, List<Junction> junctions) {
        Waypoint a = junctions.get(from).at();
        Waypoint b = junctions.get(to).at();
        Waypoint middle = new Waypoint((a.x() + b.x()) / 2 + random.nextInt(20), (a.y() + b.y()) / 2);
        String id = from + "-" + to;
        return new Road(id, id, "street", from, to, 5 + random.nextInt(15), oneWay, List.of(a, middle, b));
    }

    private static double[][] floydWarshall(RoadNetwork network) {
        int n = network.junctions().size();
        double[][] seconds = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(seconds[i], Double.POSITIVE_INFINITY);
            seconds[i][i] = 0;
        }
        for (Road road : network.roads()) {
            double time = length(road.line()) / road.speed();
            seconds[road.from()][road.to()] = Math.min(seconds[road.from()][road.to()], time);
            if (!road.oneWay()) {
                seconds[road.to()][road.from()] = Math.min(seconds[road.to()][road.from()], time);
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    seconds[i][j] = Math.min(seconds[i][j], seconds[i][k] + seconds[k][j]);
                }
            }
        }
        return seconds;
    }

    private static double length(List<Waypoint> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += Math.hypot(
                    line.get(i).x() - line.get(i - 1).x(),
                    line.get(i).y() - line.get(i - 1).y());
        }
        return length;
    }

    @Test
    void drivesThroughTheSampleCity() throws IOException {
        RoadNetwork city = RoadNetworkDocument.read(Path.of("models/city-district.roads.json"));
        RoadTravel travel = travel(city, 0, 0, 400, 600, 130, 60, 260, 60);

        assertThat(city.junctions()).hasSize(49);
        assertThat(city.roads()).hasSize(7 * 6 * 2 - 3);
        assertThat(travel.metres(0, 1)).isBetween(Math.hypot(400, 600), 1_300.0);
        // Mill Street is driven to the north only, Canal Street to the south only
        assertThat(travel.snap(2).at().x()).isBetween(110.0, 140.0);
        assertThat(travel.metres(2, 3)).isNotCloseTo(travel.metres(3, 2), within(10.0));
    }
}
