package org.twinbench.schedule.routing.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/**
 * Solomon's text for routing with time windows (Operations Research 35(2), 1987), which Gehring and Homberger use too:
 * one depot, equal vehicles, straight ways that are not rounded, one unit of time for each of length. Vehicles come first.
 */
final class SolomonText {
    private static final int COLUMNS = 7;
    private static final int MOST_VEHICLES = 10_000;

    private final TextLines lines;
    private final List<Site> sites = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private TimeWindow day = TimeWindow.ALWAYS;

    SolomonText(String file, String text) {
        lines = new TextLines(file, text);
    }

    RoutingProblem read() throws BadInputException {
        if (lines.atEnd()) {
            throw lines.stop(lines.place(), "routing.empty");
        }
        String name = lines.take();
        expect("VEHICLE");
        expect("NUMBER");
        Place place = lines.place();
        String[] fleet = words(2);
        int count = lines.whole(place, fleet[0], 1);
        if (count > MOST_VEHICLES) {
            throw lines.stop(place, "routing.tooManyVehicles", count, MOST_VEHICLES);
        }
        double capacity = lines.notNegative(place, "CAPACITY", lines.number(place, fleet[1]));
        expect("CUSTOMER");
        expect("CUST NO");
        while (!lines.atEnd()) {
            readRow();
        }
        if (sites.isEmpty() || visits.isEmpty()) {
            throw lines.stop(lines.place(), "routing.noVisits");
        }
        lines.throwIfBad();
        return new RoutingProblem(
                name,
                sites,
                new StraightTravel(sites, 1, false),
                fleet(count, capacity),
                visits,
                Objective.VEHICLES_FIRST);
    }

    private void expect(String heading) throws BadInputException {
        if (lines.atEnd() || !lines.peek().toUpperCase(java.util.Locale.ROOT).startsWith(heading)) {
            throw lines.stop(lines.place(), "routing.expected", heading, lines.atEnd() ? "" : lines.peek());
        }
        lines.take();
    }

    private String[] words(int count) throws BadInputException {
        if (lines.atEnd()) {
            throw lines.stop(lines.place(), "routing.endsEarly");
        }
        Place place = lines.place();
        String[] words = lines.take().split("\\s+");
        if (words.length != count) {
            throw lines.stop(place, "routing.columns", count, words.length);
        }
        return words;
    }

    private void readRow() throws BadInputException {
        Place place = lines.place();
        String[] words = words(COLUMNS);
        double[] row = new double[COLUMNS];
        for (int i = 1; i < COLUMNS; i++) {
            row[i] = lines.number(place, words[i]);
        }
        if (!ids.add(words[0])) {
            lines.note(place, "routing.duplicateVisit", words[0]);
        }
        double ready = lines.notNegative(place, "READY TIME", row[4]);
        if (row[5] < ready) {
            lines.note(place, "routing.badWindow", words[0], ready, row[5]);
        }
        TimeWindow window = new TimeWindow(ready, Math.max(ready, row[5]));
        double demand = lines.notNegative(place, "DEMAND", row[3]);
        double service = lines.notNegative(place, "SERVICE TIME", row[6]);
        sites.add(new Site(words[0], row[1], row[2]));
        if (sites.size() == 1) {
            day = window;
        } else {
            visits.add(new Visit(
                    words[0],
                    sites.size() - 1,
                    demand,
                    window,
                    service,
                    Set.of(),
                    1,
                    OptionalDouble.empty(),
                    Optional.empty()));
        }
    }

    private List<Vehicle> fleet(int count, double capacity) {
        List<Vehicle> fleet = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            fleet.add(new Vehicle(Integer.toString(i), "", 0, OptionalInt.of(0), capacity, Set.of(), day, 0, 1));
        }
        return fleet;
    }
}
