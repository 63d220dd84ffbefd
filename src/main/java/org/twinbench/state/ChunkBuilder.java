package org.twinbench.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers frames to a chunk and remembers the state with which the next one begins. Used by one thread at a time. */
final class ChunkBuilder {
    private static final int MIN_VALUES = 8_192;
    private static final int MIN_MOVES = 4_096;
    private static final int MAX_EVENTS = 4_096;

    private final double[] current;
    private final Map<Integer, Move> movers = new HashMap<>();

    private double[] initial;
    private Move[] standing = new Move[0];
    private long first;
    private long last;
    private int frames;

    // value changes in the order of time, as arrays because there are millions of them
    private int count;
    private int[] channels = new int[1 << 10];
    private long[] ticks = new long[1 << 10];
    private double[] values = new double[1 << 10];
    private final List<Move> moves = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    ChunkBuilder(int channelCount) {
        current = new double[channelCount];
        Arrays.fill(current, Double.NaN);
        initial = current.clone();
    }

    void add(Frame frame) {
        if (frames++ == 0) {
            first = frame.tick();
        }
        last = frame.tick();
        addValues(frame);
        addMoves(frame);
        events.addAll(frame.events());
    }

    private void addValues(Frame frame) {
        int n = frame.channel().length;
        if (count + n > channels.length) {
            int size = Math.max(count + n, 2 * channels.length);
            channels = Arrays.copyOf(channels, size);
            ticks = Arrays.copyOf(ticks, size);
            values = Arrays.copyOf(values, size);
        }
        for (int i = 0; i < n; i++) {
            channels[count] = frame.channel()[i];
            ticks[count] = frame.tick();
            values[count++] = frame.value()[i];
            current[frame.channel()[i]] = frame.value()[i];
        }
    }

    private void addMoves(Frame frame) {
        Motions motions = frame.motions();
        for (int i = 0; i < motions.count(); i++) {
            Move former = Float.isNaN(motions.heading()[i]) ? movers.get(motions.id()[i]) : null;
            Move move = Move.of(frame.tick(), motions, i, former == null ? 0 : former.heading());
            moves.add(move);
            if (move.kind() == Motions.GONE) {
                movers.remove(move.id());
            } else {
                movers.put(move.id(), move);
            }
        }
    }

    boolean isEmpty() {
        return frames == 0;
    }

    /** Whether it is large against the state that it begins with, which is what a chunk costs. */
    boolean isFull() {
        return count >= Math.max(MIN_VALUES, 4 * current.length)
                || moves.size() >= Math.max(MIN_MOVES, 2 * movers.size())
                || events.size() >= MAX_EVENTS;
    }

    long first() {
        return first;
    }

    /** A copy of what has been gathered. */
    Chunk build() {
        int[] columns = new int[current.length + 1];
        for (int i = 0; i < count; i++) {
            columns[channels[i] + 1]++;
        }
        Arrays.parallelPrefix(columns, Integer::sum);
        int[] next = columns.clone();
        long[] sortedTicks = new long[count];
        double[] sortedValues = new double[count];
        for (int i = 0; i < count; i++) {
            int place = next[channels[i]]++;
            sortedTicks[place] = ticks[i];
            sortedValues[place] = values[i];
        }
        Move[] all = Arrays.copyOf(standing, standing.length + moves.size());
        for (int i = 0; i < moves.size(); i++) {
            all[standing.length + i] = moves.get(i);
        }
        return new Chunk(
                first, last, initial, columns, sortedTicks, sortedValues, all, standing.length, List.copyOf(events));
    }

    /** Begins the next chunk with the present state. */
    void restart() {
        initial = current.clone();
        standing = movers.values().toArray(new Move[0]);
        Arrays.sort(standing, Comparator.comparingInt(Move::id));
        frames = 0;
        count = 0;
        moves.clear();
        events.clear();
    }
}
