package org.twinbench.state;

import java.io.IOException;

/** One straight move of one mover, from tick {@code start} until tick {@code until}, then standing; heading resolved. */
record Move(
        int id,
        int kind,
        long start,
        long until,
        float fromX,
        float fromY,
        float fromZ,
        float toX,
        float toY,
        float toZ,
        float heading) {

    /** Move number {@code i} of a frame's motions; a heading that is NaN takes {@code formerHeading}. */
    static Move of(long tick, Motions motions, int i, float formerHeading) {
        float[] from = motions.from();
        float[] to = motions.to();
        float heading = motions.heading()[i];
        return new Move(
                motions.id()[i],
                motions.kind()[i],
                tick,
                Math.max(tick, motions.until()[i]),
                from[3 * i],
                from[3 * i + 1],
                from[3 * i + 2],
                to[3 * i],
                to[3 * i + 1],
                to[3 * i + 2],
                Float.isNaN(heading) ? formerHeading : heading);
    }

    /** Writes where the mover is at a tick to three places of an array. */
    void position(long tick, float[] into, int offset) {
        double done = tick >= until ? 1 : Math.max(0, (double) (tick - start) / (until - start));
        into[offset] = between(fromX, toX, done);
        into[offset + 1] = between(fromY, toY, done);
        into[offset + 2] = between(fromZ, toZ, done);
    }

    private static float between(float from, float to, double done) {
        return done == 1 ? to : (float) (from + (to - (double) from) * done);
    }

    void write(ByteWriter out) {
        out.varint(id);
        out.varint(kind + 1L);
        out.signed(until - start);
        out.f32(fromX);
        out.f32(fromY);
        out.f32(fromZ);
        out.f32(toX);
        out.f32(toY);
        out.f32(toZ);
        out.f32(heading);
    }

    static Move read(long start, ByteReader in) throws IOException {
        int id = (int) in.varint();
        int kind = (int) in.varint() - 1;
        long until = start + in.signed();
        return new Move(id, kind, start, until, in.f32(), in.f32(), in.f32(), in.f32(), in.f32(), in.f32(), in.f32());
    }
}
