package org.twinbench.schedule.routing.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.model.Message;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Unplanned;
import org.twinbench.schedule.routing.Vehicle;
import org.twinbench.schedule.routing.Visit;

/** Turns the words of a plan back into indices and numbers of its problem; notes what does not fit and answers with 0. */
final class Names {
    private final Map<String, Integer> vehicles = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Findings findings;

    Names(RoutingProblem problem, Findings findings) {
        this.findings = findings;
        for (Vehicle vehicle : problem.vehicles()) {
            vehicles.put(vehicle.id(), vehicles.size());
        }
        for (Visit visit : problem.visits()) {
            visits.put(visit.id(), visits.size());
        }
    }

    int visit(Fields of) {
        return index(of, "visit", visits);
    }

    int vehicle(Fields of) {
        return index(of, "vehicle", vehicles);
    }

    private int index(Fields of, String key, Map<String, Integer> known) {
        Optional<String> id = of.required(key);
        if (id.isPresent() && !known.containsKey(id.get())) {
            findings.error(of.place(key), "routing.unknown", Message.of("routing.kind." + key), id.get());
        }
        return id.map(known::get).orElse(0);
    }

    Unplanned.Reason reason(Fields of) {
        Optional<String> word = of.required("reason");
        List<Unplanned.Reason> all = List.of(Unplanned.Reason.values());
        Optional<Unplanned.Reason> reason = word.flatMap(
                name -> all.stream().filter(each -> each.name().equals(name)).findFirst());
        if (word.isPresent() && reason.isEmpty()) {
            String known = String.join(
                    ", ", Stream.of(Unplanned.Reason.values()).map(Enum::name).toList());
            findings.error(of.place("reason"), "routing.unknownReason", word.get(), known);
        }
        return reason.orElse(Unplanned.Reason.NO_ROOM);
    }

    double number(Fields of, String key) {
        if (!of.has(key)) {
            findings.error(of.object().place(), "scenario.missing", key);
            return 0;
        }
        Optional<String> text = of.scalar(key);
        boolean plain = text.isPresent() && text.get().matches("-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d)?");
        if (text.isPresent() && !plain) {
            findings.error(of.place(key), "routing.badNumber", text.get());
        }
        return plain ? Double.parseDouble(text.get()) : 0;
    }
}
