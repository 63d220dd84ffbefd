package org.twinbench.state;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * A stretch of a recording that can be read without what came before it. Values are held by channel, so that the course
 * of one channel is a run of an array; moves are held by time, those under way or standing at the beginning first.
 *
 * @param first tick of its first frame
 * @param last tick of its last frame
 * @param initial the value of every channel before the first frame
 * @param columns where in {@code ticks} and {@code values} a channel begins; one more entry ends the last
 * @param standing how many of {@code moves} began before the first frame
 */
record Chunk(
        long first,
        long last,
        double[] initial,
        int[] columns,
        long[] ticks,
        double[] values,
        Move[] moves,
        int standing,
        List<Event> events) {

    /** The value of a channel at a tick. */
    double value(int channel, long tick) {
        int index = lastAt(channel, tick);
        return index < columns[channel] ? initial[channel] : values[index];
    }

    /** The index of the last change of a channel at or before a tick; one before its column if there is none. */
    int lastAt(int channel, long tick) {
        int low = columns[channel];
        int high = columns[channel + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ticks[middle] <= tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The first tick after another at which something changes in this stretch. */
    OptionalLong nextChange(long tick) {
        LongStream changes = Arrays.stream(ticks);
        LongStream starts = Arrays.stream(moves, standing, moves.length).mapToLong(Move::start);
        LongStream noted = events.stream().mapToLong(Event::tick);
        return LongStream.concat(LongStream.concat(changes, starts), noted)
                .filter(at -> at > tick)
                .min();
    }

    Snapshot at(long tick) {
        double[] now = new double[initial.length];
        for (int channel = 0; channel < now.length; channel++) {
            now[channel] = value(channel, tick);
        }
        return new Snapshot(tick, now, population(tick));
    }

    private Population population(long tick) {
        int[] ids = Arrays.stream(moves).mapToInt(Move::id).sorted().distinct().toArray();
        Move[] latest = new Move[ids.length];
        for (int i = 0; i < moves.length && (i < standing || moves[i].start() <= tick); i++) {
            latest[Arrays.binarySearch(ids, moves[i].id())] = moves[i];
        }
        Move[] present = Arrays.stream(latest)
                .filter(move -> move != null && move.kind() != Motions.GONE)
                .toArray(Move[]::new);
        return populate(present, tick);
    }

    private static Population populate(Move[] present, long tick) {
        int n = present.length;
        Population population = new Population(new int[n], new int[n], new float[3 * n], new float[n]);
        for (int i = 0; i < n; i++) {
            population.id()[i] = present[i].id();
            population.kind()[i] = present[i].kind();
            population.heading()[i] = present[i].heading();
            present[i].position(tick, population.position(), 3 * i);
        }
        return population;
    }
}
