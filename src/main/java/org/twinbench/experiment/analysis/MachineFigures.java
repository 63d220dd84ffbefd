package org.twinbench.experiment.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twinbench.model.AssetId;
import org.twinbench.model.DistributionSpec;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Intervention;

/**
 * One machine over the statistics of a run.
 *
 * @param element what the scenario calls it
 * @param asset under which it is recorded
 * @param shares of the time by activity, summing to 1; an activity without time is left out
 * @param places how many parts it can work on at the same time
 * @param oee its effectiveness
 * @param energy joules used; NaN if not measured
 */
public record MachineFigures(
        String element, AssetId asset, Map<Activity, Double> shares, int places, Oee oee, double energy) {
    private static final String SHARE = "stateShare.";

    /** The time of the statistics, and what was changed meanwhile. */
    record Window(double seconds, List<Intervention> changes) {
        /** Whether an element's time of work stays as it is written. */
        boolean isSteady(Element element) {
            return changes.stream()
                    .noneMatch(change -> change.element().equals(element.id())
                            && change.set().containsKey("processTime"));
        }
    }

    public MachineFigures {
        shares = Map.copyOf(shares);
    }

    /** The figures from the measured shares where a run gives them, else from the recorded history. */
    static MachineFigures of(
            Element element, StateCourse course, Measures measures, List<String> states, Window window) {
        AssetId asset = element.stateId();
        Map<Activity, Double> shares = new EnumMap<>(Activity.class);
        for (String state : states) {
            double share = measures.of(asset, SHARE + state);
            if (share > 0) {
                shares.merge(Activity.of(state), share, Double::sum);
            }
        }
        shares = shares.isEmpty() ? course.shares() : shares;
        double produced = measures.of(asset, "processed", 0);
        double bad = measures.of(asset, "scrapped", 0) + measures.of(asset, "reworked", 0);
        double time = window.seconds();
        double planned = time * (1 - shares.getOrDefault(Activity.OFF, 0.0));
        double working = time * shares.getOrDefault(Activity.WORKING, 0.0);
        int places = places(element);
        Oee oee = new Oee(
                planned,
                working,
                window.isSteady(element) ? plannedRunTime(element) / places : Double.NaN,
                produced,
                produced - bad);
        return new MachineFigures(element.id(), asset, shares, places, oee, measures.of(asset, "energy"));
    }

    public double share(Activity activity) {
        return shares.getOrDefault(activity, 0.0);
    }

    /** The share of the time in which it was meant to work; 0 for {@link Activity#OFF}. */
    public double plannedShare(Activity activity) {
        return activity == Activity.OFF ? 0 : share(activity) / planned();
    }

    /** The share of the time in which it was meant to work; 1 for a machine that is always off, which loses nothing. */
    double planned() {
        double planned = 1 - share(Activity.OFF);
        return planned > 0 ? planned : 1;
    }

    private static int places(Element element) {
        String written = element.parameters().getOrDefault("capacity", "1").strip();
        return written.matches("[1-9]\\d{0,8}") ? Integer.parseInt(written) : 1;
    }

    /** Seconds of work at one part: the mean of the written process time. */
    private static double plannedRunTime(Element element) {
        return DistributionSpec.parse(element.parameters().getOrDefault("processTime", ""))
                .map(MachineFigures::mean)
                .orElse(Double.NaN);
    }

    private static double mean(DistributionSpec time) {
        return switch (time.kind()) {
            case CONSTANT, EXPONENTIAL, HYPEREXPONENTIAL, LOGNORMAL, ERLANG, GAMMA -> time.si(0);
            case UNIFORM -> (time.si(0) + time.si(1)) / 2;
            case TRIANGULAR -> (time.si(0) + time.si(1) + time.si(2)) / 3;
            case NORMAL, WEIBULL -> Double.NaN; // cut at 0, and a gamma function: no planned time to compare with
        };
    }
}
