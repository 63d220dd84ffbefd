package org.twinbench.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinbench.model.Vec3;
import org.twinbench.state.Event;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameSink;
import org.twinbench.state.Motions;

/**
 * Gathers what changes at one instant and sends it as one frame when time goes on. A channel that ends an instant with
 * the value it began with is not sent.
 */
public final class FrameBuilder {
    private final FrameSink sink;
    private final double[] sent;
    private final double[] value;
    private final boolean[] touched;
    private final int[] touchedList;
    private int touchedCount;
    private final MotionBuffer motions = new MotionBuffer();
    private final List<Event> events = new ArrayList<>();
    private long tick;

    /** @param channels how many channels there are */
    public FrameBuilder(int channels, FrameSink sink) {
        this.sink = sink;
        sent = new double[channels];
        Arrays.fill(sent, Double.NaN);
        value = new double[channels];
        touched = new boolean[channels];
        touchedList = new int[channels];
    }

    /** A channel has a value, in SI, from a tick on. */
    public void value(long now, int channel, double newValue) {
        at(now);
        value[channel] = newValue;
        if (!touched[channel]) {
            touched[channel] = true;
            touchedList[touchedCount++] = channel;
        }
    }

    /** A mover begins a straight move; see {@link Motions} for what the numbers mean. */
    public void move(long now, int mover, int kind, Vec3 from, Vec3 to, double heading, long until) {
        at(now);
        int place = motions.place(mover);
        motions.set(place, kind, (float) heading, until);
        motions.way(place, (float) from.x(), (float) from.y(), (float) from.z(), (float) to.x(), (float) to.y(), (float)
                to.z());
    }

    /** A mover is there no more. */
    public void remove(long now, int mover) {
        move(now, mover, Motions.GONE, Vec3.ZERO, Vec3.ZERO, Double.NaN, now);
    }

    public void event(Event event) {
        at(event.tick());
        events.add(event);
    }

    private void at(long now) {
        if (now != tick) {
            flush();
            tick = now;
        }
    }

    /** Sends what is gathered, if anything changed. */
    public void flush() {
        int[] channels = new int[touchedCount];
        double[] values = new double[touchedCount];
        int n = 0;
        for (int i = 0; i < touchedCount; i++) {
            int channel = touchedList[i];
            touched[channel] = false;
            if (value[channel] != sent[channel]) {
                sent[channel] = value[channel];
                channels[n] = channel;
                values[n++] = value[channel];
            }
        }
        touchedCount = 0;
        if (n > 0 || !motions.isEmpty() || !events.isEmpty()) {
            sink.accept(new Frame(tick, Arrays.copyOf(channels, n), Arrays.copyOf(values, n), motions.take(), events));
            events.clear();
        }
    }
}
