package org.twinbench.exchange.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinbench.exchange.draft.Notes;

/** The parameters of a machine of the steps that are done on it. */
record Station(String name, List<Operation> steps, Notes notes) {
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("processTime", steps.getFirst().time());
        if (steps.stream().map(Operation::time).distinct().count() > 1) {
            parameters.put(
                    "processTimes",
                    steps.stream()
                            .map(step -> step.product() + ": " + step.time())
                            .collect(Collectors.joining("; ")));
        }
        int places = places();
        if (places > 1) {
            parameters.put("capacity", Integer.toString(places));
        }
        putSetups(parameters, places);
        return parameters;
    }

    /** As many as the tables say; if they say more than one number, the largest, with a warning. */
    private int places() {
        List<Integer> said = steps.stream()
                .map(Operation::places)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (said.size() > 1) {
            notes.warn(steps.getFirst().at(), "exchange.placesDiffer", name, said.getLast());
        }
        return said.isEmpty() ? 1 : said.getLast();
    }

    private void putSetups(Map<String, String> parameters, int places) {
        String setups = steps.stream()
                .filter(step -> step.setup().isPresent())
                .map(step -> "*>" + step.product() + ": " + step.setup().get())
                .collect(Collectors.joining("; "));
        if (!setups.isEmpty() && places > 1) {
            notes.warn(steps.getFirst().at(), "exchange.setupsOfMany", name);
        } else if (!setups.isEmpty()) {
            parameters.put("setup", setups);
        }
    }
}
