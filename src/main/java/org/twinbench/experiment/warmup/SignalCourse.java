package org.twinbench.experiment.warmup;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Unit;

/**
 * The course of one signal from tick 0 to the horizon, its mean over several runs, and where it has settled.
 *
 * @param key names the signal; its label is the message {@code channel.<key>}
 * @param interval length of one interval in seconds
 * @param mean the mean over the runs by interval, in SI
 */
public record SignalCourse(String key, Unit unit, double interval, List<Double> mean) {
    private static final int WINDOWS = 20;

    public SignalCourse {
        mean = List.copyOf(mean);
    }

    /** The part that MSER-5 leaves out; empty if the series is too short for it. */
    public Optional<Truncation> truncation() {
        return Mser.isEnough(mean.size()) ? Optional.of(Mser.five(values())) : Optional.empty();
    }

    /** Seconds after which the signal has settled; empty if the run is too short to tell. */
    public Optional<Double> settled() {
        return truncation().filter(Truncation::reliable).map(cut -> cut.observations() * interval);
    }

    /** The number of intervals on each side that the moving average takes in. */
    public int window() {
        return mean.size() / WINDOWS;
    }

    /** Welch's moving average over a twentieth of the run on each side. */
    public double[] smooth() {
        return Welch.smooth(values(), window());
    }

    /** The mean as an array. */
    public double[] values() {
        return mean.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
