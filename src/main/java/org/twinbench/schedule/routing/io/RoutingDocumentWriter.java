package org.twinbench.schedule.routing.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;
import org.twinbench.schedule.routing.Continuity;
import org.twinbench.schedule.routing.Objective;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Site;
import org.twinbench.schedule.routing.StraightTravel;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/** Writes a routing problem. Straight ways that are not rounded keep their speed; all others become tables. */
final class RoutingDocumentWriter {
    private final RoutingProblem problem;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    RoutingDocumentWriter(RoutingProblem problem) {
        this.problem = problem;
    }

    String text() {
        document.put(RoutingKeys.MARK, RoutingKeys.VERSION);
        document.put("name", problem.name());
        document.put("objective", problem.objective() == Objective.COST ? "cost" : "vehiclesFirst");
        if (problem.travel() instanceof StraightTravel straight && !straight.rounded()) {
            document.put("speed", new Quantity(straight.speed(), Unit.METRE_PER_SECOND).toString());
            document.put("detour", straight.detour());
            problem.sites().forEach(this::site);
        } else {
            problem.sites().forEach(this::site);
            tables();
        }
        problem.vehicles().forEach(this::vehicle);
        problem.visits().forEach(this::visit);
        return PrettyJson.text(document);
    }

    private void site(Site site) {
        ObjectNode node = document.withArray("/sites").addObject();
        node.put("id", site.id());
        if (!Double.isNaN(site.x())) {
            node.put("x", new Quantity(site.x(), Unit.METRE).toString());
            node.put("y", new Quantity(site.y(), Unit.METRE).toString());
        }
    }

    private void tables() {
        ObjectNode tables = document.putObject("travel");
        ArrayNode metres = tables.putArray("distance_m");
        ArrayNode seconds = tables.putArray("time_s");
        for (int i = 0; i < problem.sites().size(); i++) {
            int from = i;
            row(metres.addArray(), to -> problem.travel().metres(from, to));
            row(seconds.addArray(), to -> problem.travel().seconds(from, to));
        }
    }

    private void row(ArrayNode row, IntToDoubleFunction value) {
        for (int to = 0; to < problem.sites().size(); to++) {
            row.add(plain(value.applyAsDouble(to)));
        }
    }

    private void vehicle(Vehicle vehicle) {
        ObjectNode node = document.withArray("/vehicles").addObject();
        node.put("id", vehicle.id());
        if (!vehicle.type().isEmpty()) {
            node.put("type", vehicle.type());
        }
        node.put("start", problem.sites().get(vehicle.start()).id());
        node.put(
                "end",
                vehicle.end().isPresent()
                        ? problem.sites().get(vehicle.end().getAsInt()).id()
                        : "anywhere");
        window(node, "shift", vehicle.shift());
        if (Double.isFinite(vehicle.capacity())) {
            node.put("capacity", plain(vehicle.capacity()));
        }
        skills(node, vehicle.skills());
        node.put("fixedCost", plain(vehicle.fixedCost()));
        node.put("costPerKilometre", plain(vehicle.costPerMetre() * 1_000));
        node.put("costPerHour", plain(vehicle.costPerSecond() * 3_600));
    }

    private void visit(Visit visit) {
        ObjectNode node = document.withArray("/visits").addObject();
        node.put("id", visit.id());
        node.put("site", problem.sites().get(visit.site()).id());
        node.put("demand", plain(visit.demand()));
        window(node, "window", visit.window());
        node.put("service", new Quantity(visit.service(), Unit.SECOND).toString());
        skills(node, visit.skills());
        node.put("priority", visit.priority());
        visit.penalty().ifPresent(reward -> node.put("reward", plain(reward)));
        visit.continuity().ifPresent(continuity -> continuity(node, continuity));
    }

    private static void continuity(ObjectNode node, Continuity continuity) {
        ArrayNode preferred = node.putArray("preferred");
        continuity.usual().stream().sorted().forEach(preferred::add);
        node.put("otherCost", plain(continuity.cost()));
    }

    private static void window(ObjectNode node, String key, TimeWindow window) {
        if (!window.equals(TimeWindow.ALWAYS)) {
            node.put(key, DayTime.text(window));
        }
    }

    private static void skills(ObjectNode node, Set<String> skills) {
        if (!skills.isEmpty()) {
            ArrayNode list = node.putArray("skills");
            skills.stream().sorted().forEach(list::add);
        }
    }

    /** Without a point where there are no decimals. */
    private static BigDecimal plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
