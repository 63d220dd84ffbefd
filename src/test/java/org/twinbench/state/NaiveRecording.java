package org.twinbench.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** What a recording must answer, found by replaying all frames from the first: slow and plainly right. */
record NaiveRecording(List<Frame> frames, int channels) {

    private record Mover(int kind, float heading, long start, Motions motions, int index) {
        float coordinate(int axis, long tick) {
            float from = motions.from()[3 * index + axis];
            float to = motions.to()[3 * index + axis];
            long until = motions.until()[index];
            if (until <= start || tick >= until) {
                return to;
            }
            double done = (tick - start) / (double) (until - start);
            return (float) (from + ((double) to - from) * done);
        }
    }

    Snapshot at(long tick) {
        double[] values = new double[channels];
        Arrays.fill(values, Double.NaN);
        TreeMap<Integer, Mover> movers = new TreeMap<>();
        for (Frame frame : frames) {
            if (frame.tick() <= tick) {
                apply(frame, values, movers);
            }
        }
        int[] ids = movers.keySet().stream().mapToInt(i -> i).toArray();
        int[] kinds = movers.values().stream().mapToInt(Mover::kind).toArray();
        float[] positions = new float[3 * ids.length];
        float[] headings = new float[ids.length];
        int n = 0;
        for (Mover mover : movers.values()) {
            headings[n] = mover.heading();
            for (int axis = 0; axis < 3; axis++) {
                positions[3 * n + axis] = mover.coordinate(axis, tick);
            }
            n++;
        }
        return new Snapshot(tick, values, new Population(ids, kinds, positions, headings));
    }

    private static void apply(Frame frame, double[] values, TreeMap<Integer, Mover> movers) {
        for (int i = 0; i < frame.channel().length; i++) {
            values[frame.channel()[i]] = frame.value()[i];
        }
        Motions motions = frame.motions();
        for (int i = 0; i < motions.count(); i++) {
            Mover former = movers.remove(motions.id()[i]);
            float heading = motions.heading()[i];
            float kept = former == null ? 0 : former.heading();
            if (motions.kind()[i] != Motions.GONE) {
                movers.put(
                        motions.id()[i],
                        new Mover(motions.kind()[i], Float.isNaN(heading) ? kept : heading, frame.tick(), motions, i));
            }
        }
    }

    List<Event> events() {
        return frames.stream().flatMap(frame -> frame.events().stream()).toList();
    }

    /** Every change of a channel between two ticks, with the value at the first: {tick, bits of value}. */
    List<List<Number>> series(int channel, long from, long to) {
        List<List<Number>> points = new ArrayList<>();
        double before = at(from).values()[channel];
        if (!Double.isNaN(before)) {
            points.add(List.of(from, before));
        }
        for (Frame frame : frames) {
            for (int i = 0; i < frame.channel().length; i++) {
                if (frame.channel()[i] == channel && frame.tick() > from && frame.tick() <= to) {
                    points.add(List.of(frame.tick(), frame.value()[i]));
                }
            }
        }
        return points;
    }
}
