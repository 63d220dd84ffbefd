package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.twinbench.model.Vec3;
import org.twinbench.sim.FrameBuilder;

/**
 * Cuts ways round corners into the straight moves that a recording knows. The moves after the first begin later: they
 * are kept here and sent when the run gets to their ticks, so that they cost the simulation no events.
 */
final class Legs {
    /** A straight move to come; {@code plan} tells whether its mover still follows the plan that it belongs to. */
    private record Leg(
            long at, long order, int mover, int plan, int kind, Vec3 from, Vec3 to, double heading, long until)
            implements Comparable<Leg> {
        @Override
        public int compareTo(Leg other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    private final PriorityQueue<Leg> pending = new PriorityQueue<>();
    private int[] plans = new int[64];
    private long ordered;

    /** Sends the moves that began up to a tick. */
    void catchUp(long now, FrameBuilder frames) {
        while (!pending.isEmpty() && pending.peek().at <= now) {
            Leg leg = pending.remove();
            if (leg.plan == plan(leg.mover)) {
                frames.move(leg.at, leg.mover, leg.kind, leg.from, leg.to, leg.heading, leg.until);
            }
        }
    }

    private int plan(int mover) {
        return mover < plans.length ? plans[mover] : 0;
    }

    /** The mover does something else now. */
    void forget(int mover) {
        if (mover >= plans.length) {
            plans = Arrays.copyOf(plans, 2 * mover);
        }
        plans[mover]++;
    }

    /** Sends the first straight move along a way and keeps the others. */
    void travel(
            int mover,
            int kind,
            long now,
            Way way,
            double from,
            double to,
            double lift,
            long until,
            FrameBuilder frames) {
        forget(mover);
        int step = from <= to ? 1 : -1;
        double place = from;
        long at = now;
        for (int i = step > 0 ? 1 : way.corners() - 2; i > 0 && i < way.corners() - 1; i += step) {
            double corner = way.reached(i);
            if ((corner - place) * step > 0 && (to - corner) * step > 0) {
                long then = now + Math.round((until - now) * ((corner - from) / (to - from)));
                leg(mover, kind, at, way, place, corner, lift, then);
                place = corner;
                at = then;
            }
        }
        leg(mover, kind, at, way, place, to, lift, until);
        catchUp(now, frames);
    }

    private void leg(int mover, int kind, long at, Way way, double from, double to, double lift, long until) {
        Vec3 up = Vec3.UP.times(lift);
        double back = from <= to ? 0 : Math.PI;
        double heading = way.heading((from + to) / 2) + back;
        Vec3 start = way.at(from).plus(up);
        Vec3 end = way.at(to).plus(up);
        pending.add(new Leg(at, ordered++, mover, plan(mover), kind, start, end, heading, until));
    }
}
