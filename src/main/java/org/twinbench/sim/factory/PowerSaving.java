package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.TimeSampler;

/**
 * Lets a station go to standby when it has been idle for some time, and off when it has been in standby for some time;
 * the next part waits on its place until the station has warmed up again.
 */
final class PowerSaving {
    private static final ParameterType WAIT = new ParameterType.Amount(Unit.SECOND, 0, Declared.MANY);
    static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional("standbyAfter", WAIT, "0 s"),
            Parameter.optional("warmUpTime", Declared.DURATION, "0 s"),
            Parameter.optional("offAfter", WAIT, "0 s"),
            Parameter.optional("startUpTime", Declared.DURATION, "0 s"));

    /** The data of its events; breakdowns have others. */
    private static final int REST = -11;

    private static final int WARM = -12;

    private enum Mode {
        ON,
        STANDBY,
        OFF,
        WARMING
    }

    private final Machine machine;
    private final TimeSampler warmUpTime;
    private final TimeSampler startUpTime;
    private final long standbyAfter;
    private final long offAfter;
    /** The places whose parts wait for it to be warm. */
    private final IntQueue waiting = new IntQueue();

    private Mode mode = Mode.ON;
    private long event = EventCalendar.NO_EVENT;
    private long warmUps;

    private PowerSaving(Machine machine, Component.Setting setting) {
        this.machine = machine;
        ParameterValues values = setting.values();
        warmUpTime = setting.times("warmUpTime");
        startUpTime = setting.times("startUpTime");
        standbyAfter = Ticks.ofSeconds(values.amount("standbyAfter"));
        offAfter = Ticks.ofSeconds(values.amount("offAfter"));
    }

    /** Null for a station that stays on. */
    static PowerSaving of(Machine machine, Component.Setting setting) {
        return setting.values().amount("standbyAfter") > 0 ? new PowerSaving(machine, setting) : null;
    }

    boolean isOn() {
        return mode == Mode.ON;
    }

    /** The state of the station while it has nothing to do, or its parts wait for it to be warm. */
    int state() {
        return switch (mode) {
            case ON -> StationStates.IDLE;
            case STANDBY -> StationStates.STANDBY;
            case OFF -> StationStates.OFF;
            case WARMING -> StationStates.WARM_UP;
        };
    }

    /** The station has come into a state: the time until it rests, or rests more, begins or is over. */
    void entered(int state) {
        machine.plant.calendar.cancel(event);
        event = EventCalendar.NO_EVENT;
        if (state == StationStates.IDLE) {
            event = machine.schedule(standbyAfter, REST);
        } else if (state == StationStates.STANDBY && offAfter > 0) {
            event = machine.schedule(offAfter, REST);
        }
    }

    /** A part has come to a place while the station is not on. */
    void wake(int place) {
        waiting.add(place);
        if (mode != Mode.WARMING) {
            TimeSampler time = mode == Mode.OFF ? startUpTime : warmUpTime;
            mode = Mode.WARMING;
            warmUps++;
            machine.schedule(time.next(machine.plant.now), WARM);
        }
    }

    static boolean isMine(int data) {
        return data == REST || data == WARM;
    }

    void happen(int data) {
        if (data == WARM) {
            mode = Mode.ON;
            while (!waiting.isEmpty()) {
                machine.staff(waiting.removeFirst());
            }
        } else {
            mode = mode == Mode.ON ? Mode.STANDBY : Mode.OFF;
        }
        machine.update();
    }

    void resetStatistics() {
        warmUps = 0;
    }

    void report(Figures figures) {
        figures.count("warmUps", warmUps);
    }

    /** A rest that never comes needs no time to end. */
    static void check(Inspection at) {
        ParameterValues values = at.values();
        boolean rests = values.amount("standbyAfter") > 0;
        if (!rests && (values.amount("offAfter") > 0 || Durations.reach(values.distribution("warmUpTime")) > 0)) {
            at.errorAt("standbyAfter", "factory.noStandby", at.element().id());
        } else if (values.amount("offAfter") == 0 && Durations.reach(values.distribution("startUpTime")) > 0) {
            at.errorAt("offAfter", "factory.neverOff", at.element().id());
        }
    }
}
