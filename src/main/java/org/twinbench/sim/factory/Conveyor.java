package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/**
 * Moves parts at constant speed. Part number i behind the first is at the least of: what it travelled since it boarded;
 * the exit less i spacings; and what the last departure left free, moving on with the belt. These are exact, so only
 * the arrival of the first part at the exit is an event, however long the belt.
 */
final class Conveyor extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "conveyor",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Parameter.optional("length", new ParameterType.Amount(Unit.METRE, 0, 1e6), "0 m"),
                            Parameter.required("speed", new ParameterType.Amount(Unit.METRE_PER_SECOND, 1e-6, 1e3)),
                            Parameter.optional("spacing", new ParameterType.Amount(Unit.METRE, 1e-3, 1e3), "0.6 m"),
                            Parameter.optional("accumulating", new ParameterType.Flag(), "true"),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Conveyor::new)
            .changeable("speed")
            .checked(Conveyor::check);

    private static final int EXIT = 0;
    private static final int ENTRY = 1;
    private static final long NEVER = Long.MIN_VALUE / 4;

    private final double length;
    private final double spacing;
    private final int capacity;
    private final boolean accumulating;
    private final IntQueue held = new IntQueue();
    private final TimeWeighted count = new TimeWeighted();
    private final Tally stay = new Tally();
    private final int channel;
    private double speed;
    private long travel;
    private long pitch;
    private long lastBoarded = NEVER;
    private long lastLeft = NEVER;
    private boolean headReady;
    /** Whether the first part stands at the exit for lack of room behind it. */
    private boolean headWaits;

    /** Whether parts are shown as closing up behind the exit. */
    private boolean queueing;

    private boolean stopped;
    private long stoppedAt;
    private long standstill;
    private long exitEvent = EventCalendar.NO_EVENT;
    private long entryEvent = EventCalendar.NO_EVENT;

    Conveyor(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        double written = values.amount("length");
        length = written > 0 ? written : site.length();
        spacing = Math.min(values.amount("spacing"), length);
        capacity = Math.max(1, (int) Math.floor(length / spacing + 1e-9));
        accumulating = values.flag("accumulating");
        channel = plant.view.number(asset, "count", Unit.PIECE);
        setSpeed(values.amount("speed"));
    }

    /** Without a written length the asset must have one; an asset that the model lacks is reported as such. */
    private static void check(Inspection at) {
        Shares.check(at);
        boolean unknown = at.element().asset().isPresent()
                && at.placement().isEmpty()
                && at.scenario().model().isPresent();
        double extent = Site.of(at.element(), at.assets()).map(Site::length).orElse(0.0);
        if (at.values().amount("length") == 0 && !(extent > 0) && !unknown) {
            at.error("factory.noLength", at.element().id());
        }
    }

    private void setSpeed(double newSpeed) {
        speed = newSpeed;
        travel = Math.max(1, Ticks.ofSeconds(length / speed));
        pitch = Math.max(1, Ticks.ofSeconds(spacing / speed));
    }

    /** The clock of the belt, which stands while the belt stands. */
    private long belt() {
        return (stopped ? stoppedAt : plant.now) - standstill;
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    private boolean isEntryClear() {
        return belt() - lastBoarded >= pitch;
    }

    @Override
    boolean hasRoom() {
        return held.size() < capacity && isEntryClear();
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        plant.parts.boarded[part] = belt();
        lastBoarded = belt();
        held.add(part);
        countChanged();
        if (held.size() == 1) {
            scheduleExit();
        }
        if (plant.view.on) {
            show(held.size() - 1);
        }
    }

    private void countChanged() {
        count.set(plant.now, held.size());
        plant.view.value(plant.now, channel, held.size());
    }

    private void scheduleExit() {
        long at = plant.parts.boarded[held.get(0)] + travel;
        if (accumulating) {
            at = Math.max(at, lastLeft + pitch);
        }
        exitEvent = schedule(Math.max(0, at - belt()), EXIT);
    }

    @Override
    void awaited() {
        if (held.size() < capacity && !stopped && !isEntryClear() && entryEvent == EventCalendar.NO_EVENT) {
            entryEvent = schedule(lastBoarded + pitch - belt(), ENTRY);
        }
    }

    @Override
    public void happen(int data) {
        if (data == ENTRY) {
            entryEvent = EventCalendar.NO_EVENT;
            plant.roomIn(this);
            return;
        }
        headReady = true;
        outlet.push();
        if (headReady) {
            jam();
        }
    }

    /** The first part cannot leave: those behind close up, or the belt stops. */
    private void jam() {
        headWaits = true;
        if (!accumulating) {
            stopped = true;
            stoppedAt = plant.now;
            plant.calendar.cancel(entryEvent);
            entryEvent = EventCalendar.NO_EVENT;
            showFrom(1);
        } else if (!queueing) {
            queueing = true;
            showFrom(1);
        }
    }

    @Override
    boolean hasReady() {
        return headReady;
    }

    @Override
    int release() {
        boolean waited = headWaits;
        headWaits = false;
        int part = held.removeFirst();
        headReady = false;
        if (stopped) {
            standstill += plant.now - stoppedAt;
            stopped = false;
        }
        lastLeft = belt();
        countChanged();
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        if (!held.isEmpty()) {
            scheduleExit();
        }
        if (!waiting.isEmpty()) {
            awaited();
        }
        showAfterLeaving(waited);
        return part;
    }

    private void showAfterLeaving(boolean waited) {
        boolean before = queueing;
        queueing = queueing && waited && !held.isEmpty();
        if (before || waited) {
            showFrom(0);
        }
    }

    private void showFrom(int first) {
        if (plant.view.on) {
            for (int i = first; i < held.size(); i++) {
                show(i);
            }
        }
    }

    /** Part number i from the front moves to the exit, to where it will stand, or stands still with the belt. */
    private void show(int i) {
        int part = held.get(i);
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
            return;
        }
        double from = position(i);
        double to = stopped ? from : queueing ? length - i * spacing : length;
        double seconds = (to - from) / speed;
        long until = plant.now + (stopped ? 0 : Math.max(Ticks.ofSeconds(seconds), arrival(i, to) - belt()));
        double scale = site.length() / length;
        plant.view.travel(plant.parts, part, plant.now, site.way(), from * scale, to * scale, 0, until);
    }

    /** Metres from the entry to part number i from the front. */
    private double position(int i) {
        long now = belt();
        double x = Math.min(length, metres(now - plant.parts.boarded[held.get(i)]));
        if (accumulating) {
            x = Math.min(x, length - i * spacing);
            x = Math.min(x, length + metres(now - lastLeft) - (i + 1) * spacing);
        }
        return Math.max(0, x);
    }

    /** The reading of the belt's clock when part number i gets to a place if nothing stops it on the way. */
    private long arrival(int i, double x) {
        long free = plant.parts.boarded[held.get(i)] + Ticks.ofSeconds(x / speed);
        return accumulating && queueing
                ? Math.max(free, lastLeft + Ticks.ofSeconds((x - length + (i + 1) * spacing) / speed))
                : free;
    }

    private double metres(long ticks) {
        return Ticks.toSeconds(ticks) * speed;
    }

    @Override
    boolean isStuck() {
        return headReady && (held.size() == capacity || stopped && !isEntryClear());
    }

    @Override
    void resetStatistics() {
        count.reset(plant.now);
        stay.reset();
    }

    /** A new speed: every part keeps its place, as if it had always travelled at the new speed. */
    @Override
    void change(String key, ParameterValues values) {
        double ratio = speed / values.amount("speed");
        for (int i = 0; i < held.size(); i++) {
            int part = held.get(i);
            plant.parts.boarded[part] = rescaled(plant.parts.boarded[part], ratio);
        }
        lastBoarded = rescaled(lastBoarded, ratio);
        lastLeft = rescaled(lastLeft, ratio);
        setSpeed(values.amount("speed"));
        plant.calendar.cancel(entryEvent);
        entryEvent = EventCalendar.NO_EVENT;
        if (!waiting.isEmpty()) {
            awaited();
        }
        if (plant.calendar.cancel(exitEvent)) {
            scheduleExit();
        }
        showFrom(0);
    }

    private long rescaled(long reading, double ratio) {
        return reading == NEVER ? NEVER : belt() - Math.round((belt() - reading) * ratio);
    }

    @Override
    void report(Figures figures) {
        figures.level("level", count);
        figures.stay(stay);
    }
}
