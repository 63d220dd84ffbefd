package org.twinbench.schedule.routing.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonTree;
import org.twinbench.scenario.JsonValue;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.schedule.routing.Call;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.TimedPlan;
import org.twinbench.schedule.routing.TimedRoute;
import org.twinbench.schedule.routing.Unplanned;

/**
 * A plan of routes as a JSON document: who calls where and when, in seconds since midnight, rounded to thousandths. Names
 * are those of the problem, so that a plan can only be read together with it.
 */
public final class RoutePlanDocument {
    static final String MARK = "twinbenchRoutePlan";
    private static final int DECIMALS = 3;

    private RoutePlanDocument() {}

    /** The document of a plan; {@code seed} and {@code steps} say how it came about. */
    public static String text(RoutingProblem problem, RoutePlan plan, long seed, long steps) {
        TimedPlan timed = TimedPlan.of(problem, plan);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put(MARK, 1);
        document.put("problem", problem.name());
        document.put("seed", seed);
        document.put("steps", steps);
        document.put("distance_m", rounded(timed.metres()));
        document.put("cost", rounded(timed.cost()));
        ArrayNode routes = document.putArray("routes");
        timed.routes().forEach(route -> put(routes.addObject(), problem, route));
        ArrayNode unplanned = document.putArray("unplanned");
        for (Unplanned left : timed.unplanned()) {
            unplanned
                    .addObject()
                    .put("visit", problem.visits().get(left.visit()).id())
                    .put("reason", left.reason().name());
        }
        return PrettyJson.text(document);
    }

    /** Writes the document to a file, all or nothing. */
    public static void save(Path file, RoutingProblem problem, RoutePlan plan, long seed, long steps)
            throws IOException {
        AtomicFiles.write(file, text(problem, plan, seed, steps));
    }

    private static void put(ObjectNode node, RoutingProblem problem, TimedRoute route) {
        node.put("vehicle", problem.vehicles().get(route.vehicle()).id());
        node.put("departure_s", rounded(route.departure()));
        node.put("end_s", rounded(route.end()));
        ArrayNode stops = node.putArray("stops");
        for (Call call : route.calls()) {
            stops.addObject()
                    .put("visit", problem.visits().get(call.visit()).id())
                    .put("arrival_s", rounded(call.arrival()))
                    .put("begin_s", rounded(call.begin()))
                    .put("leave_s", rounded(call.leave()));
        }
    }

    private static BigDecimal rounded(double value) {
        BigDecimal exact = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** Reads the plan of a problem. @throws BadInputException with every place that does not fit the problem */
    public static TimedPlan read(Path file, RoutingProblem problem) throws IOException {
        return parse(file.toString(), ScenarioDocument.content(file, RoutingDocument.MAX_BYTES), problem);
    }

    /** Reads a text; {@code file} names it in messages. @throws BadInputException as for a file */
    public static TimedPlan parse(String file, String text, RoutingProblem problem) throws BadInputException {
        JsonValue root = JsonTree.read(file, text, RoutingDocument.MAX_TOKENS);
        Findings findings = new Findings();
        if (!(root instanceof JsonValue.Obj object) || !object.members().containsKey(MARK)) {
            throw new BadInputException(root.place(), "routing.noPlan", MARK);
        }
        Names names = new Names(problem, findings);
        Fields document = new Fields(object, findings);
        List<TimedRoute> routes = new ArrayList<>();
        document.objects("routes").forEach(each -> routes.add(route(each, names)));
        List<Unplanned> unplanned = document.objects("unplanned").stream()
                .map(each -> new Unplanned(names.visit(each), names.reason(each)))
                .toList();
        TimedPlan plan =
                new TimedPlan(routes, unplanned, names.number(document, "distance_m"), names.number(document, "cost"));
        findings.throwIfErrors();
        return plan;
    }

    private static TimedRoute route(Fields each, Names names) {
        List<Call> calls = new ArrayList<>();
        for (Fields stop : each.objects("stops")) {
            calls.add(new Call(
                    names.visit(stop),
                    names.number(stop, "arrival_s"),
                    names.number(stop, "begin_s"),
                    names.number(stop, "leave_s")));
        }
        return new TimedRoute(
                names.vehicle(each), names.number(each, "departure_s"), calls, names.number(each, "end_s"));
    }
}
