package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.twinbench.model.Message;
import org.twinbench.schedule.check.Violation;
import org.twinbench.schedule.routing.check.RouteViolation;

/** What an independent checker found in a plan, of production or of routes. */
record Verdict(List<Broken> broken) {
    /** A rule that a plan breaks. */
    record Broken(String kind, Message message) {}

    static Verdict ofPlan(List<Violation> violations) {
        return new Verdict(violations.stream()
                .map(each -> new Broken(each.kind().name(), each.message()))
                .toList());
    }

    static Verdict ofRoutes(List<RouteViolation> violations) {
        return new Verdict(violations.stream()
                .map(each -> new Broken(each.kind().name(), each.message()))
                .toList());
    }

    int exitCode() {
        return broken.isEmpty() ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    /** {@code valid} and {@code violations}; figures of the plan may follow. */
    ObjectNode json(Console console) {
        ObjectNode node = Json.object();
        node.put("valid", broken.isEmpty());
        ArrayNode list = node.putArray("violations");
        broken.forEach(each -> list.addObject()
                .put("kind", each.kind())
                .put("message", console.messages().text(each.message())));
        return node;
    }

    /** @param valid what is said of a plan that breaks no rule */
    void print(Console console, String valid) {
        broken.forEach(each -> console.say(each.message()));
        console.out().println(broken.isEmpty() ? valid : console.text("cli.schedule.invalid", broken.size()));
        console.out().flush();
    }
}
