package org.twinbench.workbench.analysis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.Arrows;
import org.twinbench.experiment.analysis.MachineFigures;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Messages;

/** Why a machine is, or is not, what holds the plant up: in words, from the two methods and its times. */
record Reasons(RunAnalysis analysis, Messages messages) {
    /** A percentage without decimals. */
    static String percent(double share) {
        return Double.isFinite(share) ? Math.round(100 * share) + " %" : "–";
    }

    /** Where the arrows of a machine point, or how severe the bottleneck is that none leaves. */
    String arrow(int machine) {
        Arrows arrows = analysis.arrows();
        double severity = arrows.severities().get(machine);
        if (!Double.isNaN(severity)) {
            String key = machine == arrows.bottleneck() ? "analysis.arrow.here" : "analysis.arrow.local";
            return messages.text(key, severity);
        }
        return arrows.arrows().stream()
                .filter(arrow -> arrow.from() == machine)
                .map(arrow -> "→ " + analysis.machines().get(arrow.to()).element())
                .collect(Collectors.joining(", "));
    }

    /** Its times, and below them whatever of it is worth a sentence. */
    String story(int number) {
        MachineFigures machine = analysis.machines().get(number);
        return Stream.concat(
                        Stream.of(machine.element(), times(machine)),
                        analysis.causes().stream()
                                .filter(cause -> cause.asset().equals(machine.asset()))
                                .map(cause -> messages.text(cause.message())))
                .collect(Collectors.joining("\n"));
    }

    /** The shares of the time in which it was meant to work, in words, longest first. */
    String times(MachineFigures machine) {
        Map<Activity, Double> shares = new EnumMap<>(Activity.class);
        List.of(Activity.values()).forEach(activity -> shares.put(activity, machine.plannedShare(activity)));
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0.005)
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .map(entry -> ActivityLegend.name(entry.getKey(), messages) + " " + percent(entry.getValue()))
                .collect(Collectors.joining(messages.text("analysis.and")));
    }
}
