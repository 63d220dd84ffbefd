package org.twinbench.schedule.routing.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.StraightTravel;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.Travel;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/**
 * The {@code .vrp} text of TSPLIB (Reinelt 1991) and CVRPLIB: capacitated routing from one depot with as many vehicles
 * as one likes, lengths in whole metres ({@code EUC_2D}) or given ({@code EXPLICIT}). The sum of the lengths is the goal.
 */
final class VrpText {
    private static final int MOST_NODES = 5_000;
    private static final String DEMANDS = "DEMAND_SECTION";

    private final TextLines lines;
    private final Map<String, String> header = new HashMap<>();
    private final Map<String, Place> headerPlaces = new HashMap<>();
    private int dimension;
    private double[][] coordinates;
    private double[] demands;
    private Travel weights;
    private final List<Integer> depots = new ArrayList<>();

    VrpText(String file, String text) {
        lines = new TextLines(file, text);
    }

    RoutingProblem read() throws BadInputException {
        while (!lines.atEnd() && !lines.peek().equals("EOF")) {
            Place place = lines.place();
            String line = lines.take();
            int colon = line.indexOf(':');
            if (colon > 0) {
                String key = line.substring(0, colon).strip().toUpperCase(Locale.ROOT);
                header.put(key, line.substring(colon + 1).strip());
                headerPlaces.put(key, place);
            } else {
                readSection(place, line.toUpperCase(Locale.ROOT));
            }
        }
        return problem();
    }

    private String header(String key) throws BadInputException {
        if (!header.containsKey(key)) {
            throw lines.stop(lines.place(), "routing.noKey", key);
        }
        return header.get(key);
    }

    private Place placeOf(String key) {
        return headerPlaces.getOrDefault(key, lines.place());
    }

    private void readSection(Place place, String section) throws BadInputException {
        dimension = lines.whole(placeOf("DIMENSION"), header("DIMENSION"), 2);
        if (dimension > MOST_NODES) {
            throw lines.stop(placeOf("DIMENSION"), "routing.tooManyNodes", dimension, MOST_NODES);
        }
        switch (section) {
            case "NODE_COORD_SECTION" -> coordinates = rows(place, section, 2);
            case DEMANDS ->
                demands = Arrays.stream(rows(place, section, 1))
                        .mapToDouble(row -> row[0])
                        .toArray();
            case "DEPOT_SECTION" -> readDepots();
            case "EDGE_WEIGHT_SECTION" ->
                weights =
                        EdgeWeights.read(lines, header("EDGE_WEIGHT_FORMAT"), placeOf("EDGE_WEIGHT_FORMAT"), dimension);
            default -> throw lines.stop(place, "routing.unknownSection", section);
        }
    }

    /** One row for each node: its number from 1, and {@code count} values. */
    private double[][] rows(Place start, String section, int count) throws BadInputException {
        double[][] rows = new double[dimension][];
        for (int i = 0; i < dimension; i++) {
            if (lines.atEnd()) {
                throw lines.stop(lines.place(), "routing.sectionEnds", section, i, dimension);
            }
            Place place = lines.place();
            String[] words = lines.take().split("\\s+");
            if (words.length != count + 1) {
                throw lines.stop(place, "routing.columns", count + 1, words.length);
            }
            int node = lines.whole(place, words[0], 1);
            if (node > dimension) {
                throw lines.stop(place, "routing.unknownNode", words[0], dimension);
            }
            if (rows[node - 1] != null) {
                lines.note(place, "routing.duplicateVisit", words[0]);
            }
            rows[node - 1] = Arrays.stream(words, 1, words.length)
                    .mapToDouble(word -> lines.number(place, word))
                    .map(value -> section.equals(DEMANDS) ? lines.notNegative(place, "DEMAND", value) : value)
                    .toArray();
        }
        lines.throwIfBad();
        for (int i = 0; i < dimension; i++) {
            if (rows[i] == null) {
                throw lines.stop(start, "routing.missingNode", section, i + 1);
            }
        }
        return rows;
    }

    private void readDepots() throws BadInputException {
        while (!lines.atEnd()) {
            Place place = lines.place();
            for (String word : lines.take().split("\\s+")) {
                if (word.equals("-1")) {
                    return;
                }
                int node = lines.whole(place, word, 1);
                if (node > dimension) {
                    throw lines.stop(place, "routing.unknownNode", word, dimension);
                }
                depots.add(node - 1);
            }
        }
    }

    private RoutingProblem problem() throws BadInputException {
        String type = header.getOrDefault("TYPE", "CVRP");
        if (!type.equalsIgnoreCase("CVRP")) {
            throw lines.stop(placeOf("TYPE"), "routing.otherType", type);
        }
        double capacity = lines.number(placeOf("CAPACITY"), header("CAPACITY"));
        if (capacity <= 0) {
            lines.note(placeOf("CAPACITY"), "routing.badCapacity", header("CAPACITY"));
        }
        if (demands == null) {
            throw lines.stop(lines.place(), "routing.noSection", DEMANDS);
        }
        if (depots.size() != 1) {
            throw lines.stop(lines.place(), "routing.oneDepot", depots.size());
        }
        List<Site> sites = sites();
        Travel travel = travel(sites);
        List<Visit> visits = visits(sites);
        lines.throwIfBad();
        List<Vehicle> fleet = new ArrayList<>();
        for (int i = 1; i <= visits.size(); i++) {
            fleet.add(new Vehicle(
                    Integer.toString(i),
                    "",
                    depots.getFirst(),
                    OptionalInt.of(depots.getFirst()),
                    capacity,
                    Set.of(),
                    TimeWindow.ALWAYS,
                    0,
                    1));
        }
        return new RoutingProblem(header.getOrDefault("NAME", ""), sites, travel, fleet, visits, Objective.COST);
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            boolean placed = coordinates != null;
            sites.add(new Site(
                    Integer.toString(i + 1),
                    placed ? coordinates[i][0] : Double.NaN,
                    placed ? coordinates[i][1] : Double.NaN));
        }
        return sites;
    }

    private Travel travel(List<Site> sites) throws BadInputException {
        String type = header("EDGE_WEIGHT_TYPE").toUpperCase(Locale.ROOT);
        if (type.equals("EXPLICIT")) {
            if (weights == null) {
                throw lines.stop(lines.place(), "routing.noSection", "EDGE_WEIGHT_SECTION");
            }
            return weights;
        }
        if (!type.equals("EUC_2D")) {
            throw lines.stop(placeOf("EDGE_WEIGHT_TYPE"), "routing.otherWeights", type);
        }
        if (coordinates == null) {
            throw lines.stop(lines.place(), "routing.noSection", "NODE_COORD_SECTION");
        }
        return new StraightTravel(sites, 1, true);
    }

    private List<Visit> visits(List<Site> sites) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            if (i != depots.getFirst()) {
                visits.add(new Visit(
                        sites.get(i).id(),
                        i,
                        demands[i],
                        TimeWindow.ALWAYS,
                        0,
                        Set.of(),
                        1,
                        OptionalDouble.empty(),
                        Optional.empty()));
            }
        }
        return visits;
    }
}
