package org.twinbench.experiment.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;

/** Looks for what keeps a plant from doing better, and says it in words. */
final class Causes {
    /** A share of the time from which on a loss is worth a word. */
    private static final double NOTABLE = 0.1;

    private static final double BLOCKED_NOTABLY = 0.05;
    private static final double GOOD_QUALITY = 0.95;
    private static final double GOOD_SPEED = 0.9;
    private static final double MOSTLY = 0.4;
    /** Utilisation from which on a queue is a lack of capacity rather than chance. */
    private static final double BUSY = 0.8;
    /** Parts in the plant for each one that is worked on, from which on they are too many. */
    private static final double TOO_MANY = 10;

    private final Scenario scenario;
    private final Measures measures;
    private final Line line;
    private final RunAnalysis analysis;
    private final Map<String, Cause> found = new HashMap<>();

    Causes(Scenario scenario, Measures measures, Line line, RunAnalysis analysis) {
        this.scenario = scenario;
        this.measures = measures;
        this.line = line;
        this.analysis = analysis;
    }

    /** What was found, the gravest first; the bottleneck, if there is one, before all. */
    List<Cause> find() {
        bottleneck();
        analysis.machines().forEach(this::losses);
        line.stretches().forEach(this::stretch);
        workInProcess();
        List<Cause> causes = new ArrayList<>(found.values());
        causes.sort(Comparator.comparingDouble(Cause::weight)
                .reversed()
                .thenComparing(cause -> cause.message().key())
                .thenComparing(cause -> cause.asset().value()));
        return causes;
    }

    /** Adds a cause; of the same kind at the same place the gravest stays. */
    private void add(AssetId asset, double weight, String key, Object... values) {
        Cause cause = new Cause(asset, Message.of(key, values), weight);
        found.merge(key + " " + asset, cause, (a, b) -> b.weight() > a.weight() ? b : a);
    }

    private void bottleneck() {
        if (analysis.bottleneck().isEmpty()) {
            return;
        }
        int number = analysis.bottleneck().getAsInt();
        MachineFigures machine = analysis.machines().get(number);
        if (machine.plannedShare(Activity.STARVED) >= 2 * NOTABLE && isNobodyBlocked()) {
            supply(machine);
            return;
        }
        double share = analysis.periods().share(number);
        int byArrows = analysis.arrows().bottleneck();
        if (byArrows < 0 || byArrows == number) {
            double waiting = machine.plannedShare(Activity.STARVED) + machine.plannedShare(Activity.BLOCKED);
            add(machine.asset(), 1, "analysis.cause.bottleneck", machine.element(), share, waiting);
        } else {
            String other = analysis.machines().get(byArrows).element();
            add(machine.asset(), 1, "analysis.cause.bottleneckUnsure", machine.element(), share, other);
        }
    }

    private boolean isNobodyBlocked() {
        return analysis.machines().stream()
                .noneMatch(machine -> machine.plannedShare(Activity.BLOCKED) >= BLOCKED_NOTABLY);
    }

    private void supply(MachineFigures busiest) {
        scenario.elements().stream()
                .filter(element -> measures.of(element.stateId(), "created") >= 0)
                .findFirst()
                .ifPresent(source -> add(
                        source.stateId(),
                        1,
                        "analysis.cause.supply",
                        source.id(),
                        busiest.element(),
                        busiest.plannedShare(Activity.STARVED)));
    }

    private void losses(MachineFigures machine) {
        AssetId asset = machine.asset();
        double down = machine.plannedShare(Activity.DOWN);
        if (down >= NOTABLE) {
            double count = measures.of(asset, "failures", 0);
            add(asset, down, "analysis.cause.failures", machine.element(), down, count);
        }
        double setup = machine.plannedShare(Activity.SETUP);
        if (setup >= NOTABLE) {
            add(asset, setup, "analysis.cause.setups", machine.element(), setup);
        }
        double unstaffed = machine.plannedShare(Activity.UNSTAFFED);
        if (unstaffed >= NOTABLE) {
            add(asset, unstaffed, "analysis.cause.workers", machine.element(), unstaffed);
        }
        double quality = machine.oee().qualityRatio();
        if (quality < GOOD_QUALITY) {
            add(asset, 1 - quality, "analysis.cause.quality", machine.element(), 1 - quality);
        }
        double speed = machine.oee().effectiveness();
        if (speed < GOOD_SPEED && machine.plannedShare(Activity.WORKING) > 0) {
            add(asset, 1 - speed, "analysis.cause.speed", machine.element(), speed);
        }
    }

    /** A machine starves behind one that is blocked: what lies between holds too little, or is too slow or too long. */
    private void stretch(Line.Stretch stretch) {
        MachineFigures upper = analysis.machines().get(stretch.upper());
        MachineFigures lower = analysis.machines().get(stretch.lower());
        double starved = lower.plannedShare(Activity.STARVED);
        double blocked = upper.plannedShare(Activity.BLOCKED);
        if (starved < NOTABLE
                || isHeldUpFromBeyond(stretch)
                || transport(stretch, lower)
                || blocked < BLOCKED_NOTABLY) {
            return;
        }
        if (stretch.between().isEmpty()) {
            add(
                    upper.asset(),
                    Math.min(starved, blocked),
                    "analysis.cause.noBuffer",
                    upper.element(),
                    blocked,
                    lower.element(),
                    starved);
        } else {
            Element fullest = fullest(stretch.between());
            add(
                    fullest.stateId(),
                    Math.min(starved, blocked),
                    "analysis.cause.smallBuffer",
                    fullest.id(),
                    upper.element(),
                    blocked,
                    lower.element(),
                    starved);
        }
    }

    /**
     * Whether parts stand in a stretch because of what comes behind it: its lower machine is itself held up at least as
     * much as it starves, or what lies between also leads to a machine that always has parts.
     */
    private boolean isHeldUpFromBeyond(Line.Stretch stretch) {
        MachineFigures lower = analysis.machines().get(stretch.lower());
        if (lower.plannedShare(Activity.BLOCKED) >= lower.plannedShare(Activity.STARVED)) {
            return true;
        }
        return line.stretches().stream()
                .filter(other -> other.lower() != stretch.lower())
                .filter(other -> !Collections.disjoint(other.between(), stretch.between()))
                .map(other -> analysis.machines().get(other.lower()))
                .anyMatch(other -> other.plannedShare(Activity.STARVED) < BLOCKED_NOTABLY);
    }

    /** Whether parts wait for a transport, or are on their way for most of their time, while the machine starves. */
    private boolean transport(Line.Stretch stretch, MachineFigures lower) {
        double starved = lower.plannedShare(Activity.STARVED);
        boolean isFound = false;
        for (Element element : stretch.between()) {
            double waiting = measures.of(element.stateId(), "queue.mean", 0);
            double share = level(element) / measures.whole("wip.mean");
            boolean moves = element.type().equals("conveyor") || waiting > 0;
            if (waiting >= 1 && isBusy(element)) {
                add(
                        element.stateId(),
                        starved,
                        "analysis.cause.slowTransport",
                        element.id(),
                        waiting,
                        lower.element(),
                        starved);
                isFound = true;
            } else if (moves && share >= MOSTLY) {
                add(
                        element.stateId(),
                        starved,
                        "analysis.cause.longTransport",
                        element.id(),
                        share,
                        lower.element(),
                        starved);
                isFound = true;
            }
        }
        return isFound;
    }

    /** Whether what carries the parts of a transport has hardly any time left; true where that is not measured. */
    private boolean isBusy(Element transport) {
        return scenario.element(transport.parameters().getOrDefault("fleet", ""))
                .map(fleet -> measures.of(fleet.stateId(), "utilisation", 1) >= BUSY)
                .orElse(true);
    }

    private double level(Element element) {
        return measures.of(element.stateId(), "level.mean", 0);
    }

    private Element fullest(List<Element> elements) {
        return elements.stream().max(Comparator.comparingDouble(this::level)).orElseThrow();
    }

    /** Parts wait far longer than they are worked on: by Little's law the ratio of levels is that of times. */
    private void workInProcess() {
        double wip = measures.whole("wip.mean");
        double worked = analysis.machines().stream()
                .mapToDouble(m ->
                        measures.of(m.asset(), "utilisation", m.share(Activity.WORKING)) / m.planned() * m.places())
                .sum();
        if (worked > 0 && wip > TOO_MANY * worked) {
            Element fullest = fullest(scenario.elements());
            add(
                    fullest.stateId(),
                    Math.min(1, level(fullest) / wip) / 2,
                    "analysis.cause.tooManyParts",
                    wip,
                    worked / wip,
                    fullest.id(),
                    level(fullest));
        }
    }
}
