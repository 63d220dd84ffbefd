package org.twinbench.experiment.warmup;

import java.util.Arrays;
import java.util.List;
import org.twinbench.model.Ticks;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameSink;

/**
 * Samples signals of one run by intervals of equal length: the mean over time of a level, the growth per second of a
 * counter. Used by the thread of the run.
 */
public final class IntervalSampler implements FrameSink {
    private static final int NONE = -1;

    private final List<Signal> signals;
    private final long horizon;
    private final int intervals;
    private final int[] signalOf;
    private final double[] value;
    private final double[] level;
    private final double[][] sums;
    private int interval;
    private long now;

    /**
     * @param channels how many channels the run has
     * @param horizon length of the run in ticks, at least one per interval
     */
    public IntervalSampler(List<Signal> signals, int channels, long horizon, int intervals) {
        this.signals = List.copyOf(signals);
        this.horizon = horizon;
        this.intervals = intervals;
        signalOf = new int[channels];
        Arrays.fill(signalOf, NONE);
        for (int s = 0; s < signals.size(); s++) {
            for (int channel : signals.get(s).channels()) {
                signalOf[channel] = s;
            }
        }
        value = new double[channels];
        level = new double[signals.size()];
        sums = new double[signals.size()][intervals];
    }

    @Override
    public void accept(Frame frame) {
        int[] channels = frame.channel();
        for (int i = 0; i < channels.length; i++) {
            int signal = signalOf[channels[i]];
            if (signal != NONE && !Double.isNaN(frame.value()[i])) {
                advanceTo(frame.tick());
                change(signal, channels[i], frame.value()[i]);
            }
        }
    }

    private void change(int signal, int channel, double newValue) {
        double delta = newValue - value[channel];
        value[channel] = newValue;
        if (signals.get(signal).counter()) {
            sums[signal][interval] += delta;
        } else {
            level[signal] += delta;
        }
    }

    /** Spreads the levels over the time that has passed. */
    private void advanceTo(long tick) {
        long until = Math.min(tick, horizon);
        while (now < until) {
            long stop = Math.min(until, start(interval + 1));
            double seconds = Ticks.toSeconds(stop - now);
            for (int s = 0; s < level.length; s++) {
                sums[s][interval] += level[s] * seconds;
            }
            now = stop;
            if (now == start(interval + 1) && interval < intervals - 1) {
                interval++;
            }
        }
    }

    private long start(int number) {
        return horizon / intervals * number + horizon % intervals * number / intervals;
    }

    /** The values by signal and interval, in SI, once the run has reached its horizon. */
    public double[][] finish() {
        advanceTo(horizon);
        for (double[] sum : sums) {
            for (int i = 0; i < intervals; i++) {
                sum[i] /= Ticks.toSeconds(start(i + 1) - start(i));
            }
        }
        return sums;
    }
}
