package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.twinbench.model.Ticks;
import org.twinbench.sim.EventCalendar;

/**
 * All tanks of a plant and what flows between them. Rates are constant between events, so that levels are straight lines
 * and the instant at which a tank is empty, full or at a threshold is computed, not looked for. What an empty tank gets,
 * and the room that a full one gives up, is shared among its streams so that none gets more than it wants and those that
 * want more get equally much (max-min fairness, Bertsekas and Gallager 1992, section 6.5.2).
 */
final class Flows {
    /** Rounds in which limits pass through a network; as many as its longest way would do, but for rings. */
    private static final int MOST_ROUNDS = 10_000;

    private static final double SETTLED = 1e-12;
    /** Of a tick. */
    private static final double ROUNDING = 1e-3;

    private final Plant plant;
    private final List<Tank> tanks = new ArrayList<>();
    private final List<Stream> streams = new ArrayList<>();
    /** Those that switch streams, asked in the order of the scenario. */
    private final List<Valve> valves = new ArrayList<>();

    private long last;
    private long event = EventCalendar.NO_EVENT;
    private boolean updating;
    private boolean again;

    /** Something that opens and closes a stream. */
    interface Valve {
        /** Looks at the levels and sets what its stream wants. */
        void decide();

        /** Hears at which rate its stream flows from now on. */
        void flows();

        /** Seconds until it has had enough; infinite if that is no matter of amount. */
        double enough();
    }

    Flows(Plant plant) {
        this.plant = plant;
    }

    void add(Tank tank) {
        tanks.add(tank);
    }

    void add(Stream stream, Valve valve) {
        streams.add(stream);
        valves.add(valve);
    }

    /** A tank has begun; when all have, so do the flows. */
    void begin(Tank tank) {
        if (tank.equals(tanks.getLast())) {
            tanks.getFirst().schedule(0, Tank.FLOWS);
        }
    }

    /** Something has changed: brings everything up to now, and finds the rates from now on. */
    void update() {
        if (updating) {
            again = true;
            return;
        }
        updating = true;
        do {
            again = false;
            advance();
            valves.forEach(Valve::decide);
            solve();
            valves.forEach(Valve::flows);
        } while (again);
        tanks.forEach(Tank::show);
        schedule();
        updating = false;
    }

    /** Brings volumes and levels up to now. */
    void advance() {
        double seconds = Ticks.toSeconds(plant.now - last);
        last = plant.now;
        if (seconds > 0) {
            for (Stream stream : streams) {
                stream.passed += stream.rate * seconds;
            }
            for (Tank tank : tanks) {
                tank.advance(net(tank), seconds);
            }
        }
    }

    private double net(Tank tank) {
        return in(tank) - out(tank);
    }

    double in(Tank tank) {
        return sum(tank, true, stream -> stream.rate);
    }

    double out(Tank tank) {
        return sum(tank, false, stream -> stream.rate);
    }

    double sum(Tank tank, boolean in, ToDoubleFunction<Stream> what) {
        double sum = 0;
        for (Stream stream : streams) {
            if ((in ? stream.to : stream.from) == tank) {
                sum += what.applyAsDouble(stream);
            }
        }
        return sum;
    }

    private void solve() {
        for (Stream stream : streams) {
            // from nothing upwards: a ring of empty tanks has nothing that could go round
            stream.given = stream.from != null && stream.from.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
            stream.taken = Double.POSITIVE_INFINITY;
            stream.rate = Math.min(stream.wanted, stream.given);
        }
        boolean settled = false;
        for (int round = 0; round < MOST_ROUNDS && !settled; round++) {
            settled = true;
            for (Tank tank : tanks) {
                if (tank.isEmpty()) {
                    settled &= share(tank, false, in(tank));
                }
                if (tank.isFull()) {
                    settled &= share(tank, true, out(tank));
                }
            }
        }
        if (!settled) {
            throw plant.stopped("factory.flowsUnsettled", tanks.getFirst().id);
        }
    }

    /** Shares what comes in among what goes out, or the other way round. @return whether no rate changed by it */
    private boolean share(Tank tank, boolean in, double available) {
        Stream[] sharing = streams.stream()
                .filter(stream -> (in ? stream.to : stream.from) == tank && stream.wanted > 0)
                .sorted((a, b) -> Double.compare(wish(a, in), wish(b, in)))
                .toArray(Stream[]::new);
        boolean settled = true;
        double left = available;
        for (int i = 0; i < sharing.length; i++) {
            Stream stream = sharing[i];
            double part = Math.min(wish(stream, in), left / (sharing.length - i));
            left -= part;
            if (in) {
                stream.taken = part;
            } else {
                stream.given = part;
            }
            double rate = Math.min(stream.wanted, Math.min(stream.given, stream.taken));
            settled &= Math.abs(rate - stream.rate) <= SETTLED * stream.wanted;
            stream.rate = rate;
        }
        return settled;
    }

    private static double wish(Stream stream, boolean in) {
        return in ? stream.offer() : stream.demand();
    }

    private void schedule() {
        plant.calendar.cancel(event);
        double seconds = Double.POSITIVE_INFINITY;
        for (Tank tank : tanks) {
            seconds = Math.min(seconds, tank.untilNext(net(tank)));
        }
        for (Valve valve : valves) {
            seconds = Math.min(seconds, valve.enough());
        }
        boolean soon = seconds < Ticks.toSeconds(Long.MAX_VALUE / 4);
        event = soon ? tanks.getFirst().schedule(ticks(seconds), Tank.FLOWS) : EventCalendar.NO_EVENT;
    }

    /** The first tick at which the time has passed but for rounding, so that what was to happen has happened then. */
    private static long ticks(double seconds) {
        return Math.max(1, (long) Math.ceil(seconds * Ticks.PER_SECOND - ROUNDING));
    }

    /** m³ that have come into a tank, or gone out of it, until a time not before the last change. */
    double passed(Tank tank, boolean in, long now) {
        return sum(tank, in, stream -> passed(stream, now));
    }

    /** m³ that a stream has carried until a time not before the last change; changes nothing. */
    double passed(Stream stream, long now) {
        return stream.passed + stream.rate * since(now);
    }

    /** Seconds since the last change. */
    double since(long now) {
        return Ticks.toSeconds(now - last);
    }
}
