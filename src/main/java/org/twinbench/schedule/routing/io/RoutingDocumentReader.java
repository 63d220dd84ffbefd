package org.twinbench.schedule.routing.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonValue;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.Travel;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.UnplannedReasons;

/** Makes a routing problem of a JSON object, noting everything that is wrong with it. */
final class RoutingDocumentReader {
    private static final double FURTHEST = 1e7;
    private static final int MOST_SITES = 5_001;

    private final Findings findings;
    private final Ids siteIds;
    private final Ids vehicleIds;
    private final Ids visitIds;

    RoutingDocumentReader(Findings findings) {
        this.findings = findings;
        siteIds = new Ids("site", findings);
        vehicleIds = new Ids("vehicle", findings);
        visitIds = new Ids("visit", findings);
    }

    /** The problem; empty if an error was noted. */
    Optional<RoutingProblem> read(JsonValue root) {
        if (!(root instanceof JsonValue.Obj object)) {
            findings.error(root.place(), "scenario.wrongType", root.kind(), Message.of("scenario.json.object"));
            return Optional.empty();
        }
        Fields fields = new Fields(object, findings);
        if (!versionFits(fields)) {
            return Optional.empty();
        }
        fields.only(RoutingKeys.TOP);
        return problem(new Members(fields));
    }

    private Optional<RoutingProblem> problem(Members document) {
        List<Site> sites = sites(document);
        VehicleReader vehicles = new VehicleReader(siteIds, vehicleIds);
        document.list("vehicles").forEach(vehicles::read);
        VisitReader visits = new VisitReader(siteIds, vehicleIds, visitIds);
        document.list("visits").forEach(visits::read);
        some(document, "sites", sites.size());
        some(document, "vehicles", vehicles.vehicles().size());
        some(document, "visits", visits.visits().size());
        Travel travel = sites.size() > MOST_SITES ? null : new TravelReader(document).read(sites);
        String name = document.fields().localText("name", "").english();
        Objective objective = objective(document);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        RoutingProblem problem =
                new RoutingProblem(name, sites, travel, vehicles.vehicles(), visits.visits(), objective);
        warnOfHopeless(document, problem);
        return Optional.of(problem);
    }

    private List<Site> sites(Members document) {
        boolean placed = !document.has("travel");
        List<Site> sites = new ArrayList<>();
        for (Members values : document.list("sites")) {
            values.fields().only(RoutingKeys.SITE);
            Optional<String> id = values.fields().required("id");
            Site site = new Site(id.orElse(""), coordinate(values, "x", placed), coordinate(values, "y", placed));
            if (id.isPresent() && siteIds.add(id.get(), values.place("id"))) {
                sites.add(site);
            }
        }
        if (sites.size() > MOST_SITES) {
            findings.error(document.place("sites"), "routing.tooManySites", sites.size(), MOST_SITES);
        }
        return sites;
    }

    private static double coordinate(Members site, String axis, boolean needed) {
        if (needed) {
            site.demand(axis);
        }
        return site.amount(axis, Unit.METRE, -FURTHEST, FURTHEST, Double.NaN);
    }

    private void some(Members document, String key, int count) {
        document.demand(key);
        if (count == 0 && document.has(key)) {
            findings.error(document.place(key), "routing.emptyList", key);
        }
    }

    private Objective objective(Members document) {
        String word =
                document.has("objective") ? document.fields().text("objective").orElse("cost") : "cost";
        return switch (word) {
            case "cost" -> Objective.COST;
            case "vehiclesFirst" -> Objective.VEHICLES_FIRST;
            default -> {
                findings.error(document.place("objective"), "routing.badObjective", word);
                yield Objective.COST;
            }
        };
    }

    /** What no plan can cure is said before anybody plans. */
    private void warnOfHopeless(Members document, RoutingProblem problem) {
        UnplannedReasons reasons = new UnplannedReasons(problem);
        List<Members> written = document.list("visits");
        for (int i = 0; i < problem.visits().size(); i++) {
            Optional<Unplanned.Reason> reason = reasons.always(i);
            if (reason.isPresent()) {
                findings.warning(
                        written.get(i).place("id"),
                        "routing.hopeless",
                        problem.visits().get(i).id(),
                        Message.of("routing.reason." + reason.get()));
            }
        }
    }

    private boolean versionFits(Fields fields) {
        String mark = RoutingKeys.MARK;
        Optional<String> version = fields.has(mark) ? fields.scalar(mark) : Optional.empty();
        if (version.isEmpty()) {
            findings.error(fields.object().place(), "routing.noVersion", mark, RoutingKeys.VERSION);
            return false;
        }
        Place place = fields.place(mark);
        if (!version.get().matches("[1-9][0-9]{0,8}")) {
            findings.error(place, "scenario.badVersion", version.get(), "" + RoutingKeys.VERSION);
            return false;
        }
        if (Integer.parseInt(version.get()) > RoutingKeys.VERSION) {
            findings.error(place, "scenario.tooNew", version.get(), "" + RoutingKeys.VERSION);
            return false;
        }
        return true;
    }
}
