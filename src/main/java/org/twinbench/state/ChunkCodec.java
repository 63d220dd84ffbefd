package org.twinbench.state;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.List;

/** The bytes of a chunk before compression. */
final class ChunkCodec {
    private ChunkCodec() {}

    static byte[] encode(Chunk chunk) {
        ByteWriter out = new ByteWriter();
        out.signed(chunk.first());
        out.signed(chunk.last() - chunk.first());
        EventCodec.write(chunk.events(), out);
        for (int channel = 0; channel < chunk.initial().length; channel++) {
            column(chunk, channel, out);
        }
        moves(chunk, out);
        return out.toBytes();
    }

    /** Ticks as differences; values as the bits that differ from the former one, low bytes first: often few. */
    private static void column(Chunk chunk, int channel, ByteWriter out) {
        out.f64(chunk.initial()[channel]);
        int begin = chunk.columns()[channel];
        int end = chunk.columns()[channel + 1];
        out.varint(end - begin);
        long tick = chunk.first();
        long bits = Double.doubleToLongBits(chunk.initial()[channel]);
        for (int i = begin; i < end; i++) {
            out.varint(chunk.ticks()[i] - tick);
            tick = chunk.ticks()[i];
            long next = Double.doubleToLongBits(chunk.values()[i]);
            out.varint(Long.reverseBytes(next ^ bits));
            bits = next;
        }
    }

    private static void moves(Chunk chunk, ByteWriter out) {
        out.varint(chunk.moves().length);
        out.varint(chunk.standing());
        long tick = chunk.first();
        for (Move move : chunk.moves()) {
            out.signed(move.start() - tick);
            tick = move.start();
            move.write(out);
        }
    }

    static Chunk decode(byte[] bytes, int channelCount, boolean withMoves) throws IOException {
        ByteReader in = new ByteReader(bytes);
        long first = in.signed();
        long last = first + in.signed();
        List<Event> events = EventCodec.read(in);
        Columns columns = new Columns(channelCount, Math.min(bytes.length / 2, 1 << 16));
        for (int channel = 0; channel < channelCount; channel++) {
            columns.read(channel, first, in);
        }
        Move[] moves = new Move[withMoves ? in.count(31) : 0];
        long standing = withMoves ? in.varint() : 0;
        if (standing < 0 || standing > moves.length) {
            throw new StreamCorruptedException("more standing movers than moves");
        }
        long tick = first;
        for (int i = 0; i < moves.length; i++) {
            tick += in.signed();
            moves[i] = Move.read(tick, in);
        }
        return new Chunk(
                first,
                last,
                columns.initial,
                columns.starts,
                Arrays.copyOf(columns.ticks, columns.count),
                Arrays.copyOf(columns.values, columns.count),
                moves,
                (int) standing,
                events);
    }

    /** The events of a chunk alone. */
    static List<Event> events(byte[] bytes) throws IOException {
        ByteReader in = new ByteReader(bytes);
        in.signed();
        in.signed();
        return EventCodec.read(in);
    }

    /** Columns while they are read, in arrays that grow. */
    private static final class Columns {
        private final double[] initial;
        private final int[] starts;
        private long[] ticks;
        private double[] values;
        private int count;

        Columns(int channelCount, int capacity) {
            initial = new double[channelCount];
            starts = new int[channelCount + 1];
            ticks = new long[capacity];
            values = new double[capacity];
        }

        void read(int channel, long first, ByteReader in) throws IOException {
            initial[channel] = in.f64();
            int n = in.count(2);
            if (count + n > ticks.length) {
                ticks = Arrays.copyOf(ticks, Math.max(count + n, 2 * ticks.length));
                values = Arrays.copyOf(values, ticks.length);
            }
            long tick = first;
            long bits = Double.doubleToLongBits(initial[channel]);
            for (int i = 0; i < n; i++) {
                tick += in.varint();
                bits ^= Long.reverseBytes(in.varint());
                ticks[count] = tick;
                values[count++] = Double.longBitsToDouble(bits);
            }
            starts[channel + 1] = count;
        }
    }
}
