package org.twinbench.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.Cause;
import org.twinbench.experiment.analysis.MachineFigures;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Ticks;

/** Prints an analysis: what is wrong in words, then a row for each machine, the worst bottleneck first. */
final class AnalysisOutput {
    private static final List<String> COLUMNS =
            List.of("machine", "sole", "shifting", "availability", "effectiveness", "quality", "oee");

    private final Console console;

    AnalysisOutput(Console console) {
        this.console = console;
    }

    /** @param replications of how many the figures are means */
    void print(RunAnalysis analysis, int replications) {
        if (analysis.machines().isEmpty()) {
            console.out().println(console.text("cli.analyse.noMachines"));
            return;
        }
        for (Cause cause : analysis.causes()) {
            console.out().println("• " + console.messages().text(cause.message()));
        }
        console.out().println();
        console.out()
                .println(console.text(
                        "cli.analyse.basis",
                        Ticks.toSeconds(analysis.from()),
                        Ticks.toSeconds(analysis.to()),
                        replications));
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>();
        COLUMNS.forEach(column -> head.add(console.text("analysis.column." + column)));
        List<Activity> activities = activities(analysis);
        activities.forEach(activity -> head.add(console.text("analysis.activity." + activity.state())));
        table.add(head.toArray(String[]::new));
        IntStream.range(0, analysis.machines().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -analysis.periods().share(i)))
                .forEach(i -> table.add(row(analysis, i, activities).toArray(String[]::new)));
        table.lines().forEach(console.out()::println);
    }

    private static List<Activity> activities(RunAnalysis analysis) {
        return IntStream.range(0, Activity.values().length)
                .mapToObj(i -> Activity.values()[i])
                .filter(activity -> analysis.machines().stream().anyMatch(machine -> machine.share(activity) > 0))
                .toList();
    }

    private static List<String> row(RunAnalysis analysis, int number, List<Activity> activities) {
        MachineFigures machine = analysis.machines().get(number);
        List<String> row = new ArrayList<>();
        row.add(machine.element());
        row.add(percent(analysis.periods().sole(number)));
        row.add(percent(analysis.periods().shifting(number)));
        row.add(percent(machine.oee().availability()));
        row.add(percent(machine.oee().effectiveness()));
        row.add(percent(machine.oee().qualityRatio()));
        row.add(percent(machine.oee().index()));
        activities.forEach(activity -> row.add(percent(machine.share(activity))));
        return row;
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? String.format("%.1f %%", 100 * share) : "–";
    }
}
