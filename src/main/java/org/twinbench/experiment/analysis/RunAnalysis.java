package org.twinbench.experiment.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.twinbench.experiment.RunSummary;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.Channel;
import org.twinbench.state.Recording;

/**
 * What a run says about its plant. Histories are those of the recording, from the end of the warm-up on; figures are
 * those of all replications.
 *
 * @param machines in the order of the scenario
 * @param courses the histories of the same machines
 * @param from the first tick of the statistics
 * @param to the last one
 * @param periods bottlenecks by the active-period method; machines by number in {@code machines}
 * @param arrows bottlenecks by the arrow method
 * @param flow counted parts by connection
 * @param causes what is wrong, the gravest first
 */
public record RunAnalysis(
        List<MachineFigures> machines,
        List<StateCourse> courses,
        long from,
        long to,
        ActivePeriods periods,
        Arrows arrows,
        Flow flow,
        List<Cause> causes) {
    public RunAnalysis {
        machines = List.copyOf(machines);
        courses = List.copyOf(courses);
        causes = List.copyOf(causes);
    }

    /** Analyses a kept run. */
    public static RunAnalysis of(RunSummary summary, Recording recording) throws IOException {
        return of(summary.scenario(), Measures.of(summary.kpis()), recording);
    }

    /** Analyses a run as far as it is recorded. */
    public static RunAnalysis of(Scenario scenario, Measures measures, Recording recording) throws IOException {
        long to = recording.end();
        long from = Math.min(to, Math.max(recording.start(), scenario.warmUp()));
        Map<AssetId, StateCourse> histories = new HashMap<>();
        StateCourse.of(recording, from, to).forEach(course -> histories.put(course.asset(), course));
        Set<String> ids = new HashSet<>();
        for (Element element : scenario.elements()) {
            if (histories.containsKey(element.stateId())) {
                ids.add(element.id());
            }
        }
        Line line = Line.of(scenario.elements(), ids);
        List<MachineFigures> machines = new ArrayList<>();
        List<StateCourse> courses = new ArrayList<>();
        MachineFigures.Window window = new MachineFigures.Window(Ticks.toSeconds(to - from), scenario.interventions());
        for (Element element : line.machines()) {
            StateCourse course = histories.get(element.stateId());
            courses.add(course);
            List<String> states = states(recording, element.stateId());
            machines.add(MachineFigures.of(element, course, measures, states, window));
        }
        ActivePeriods periods = ActivePeriods.of(courses, from, to);
        Arrows arrows =
                Arrows.of(shares(machines, Activity.BLOCKED), shares(machines, Activity.STARVED), line.neighbours());
        Flow flow = Flow.of(scenario.elements(), measures);
        RunAnalysis plain = new RunAnalysis(machines, courses, from, to, periods, arrows, flow, List.of());
        List<Cause> causes = new Causes(scenario, measures, line, plain).find();
        return new RunAnalysis(machines, courses, from, to, periods, arrows, flow, causes);
    }

    private static List<String> states(Recording recording, AssetId asset) {
        return recording.info().channels().stream()
                .filter(channel -> channel.asset().equals(asset) && channel.isState())
                .map(Channel::states)
                .findFirst()
                .orElseThrow();
    }

    private static double[] shares(List<MachineFigures> machines, Activity activity) {
        return machines.stream().mapToDouble(machine -> machine.share(activity)).toArray();
    }

    /**
     * The number of the machine that limits the throughput: that of the active periods, for they also see machines in
     * parallel and loops; the arrows where no machine was ever active.
     */
    public OptionalInt bottleneck() {
        int best = periods.bottleneck() >= 0 ? periods.bottleneck() : arrows.bottleneck();
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
