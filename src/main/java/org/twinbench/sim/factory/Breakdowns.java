package org.twinbench.sim.factory;

import org.twinbench.model.ParameterValues;
import org.twinbench.model.Severity;
import org.twinbench.model.Unit;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.TimeSampler;

/** Failures and repairs of a machine. The clock towards a failure runs while it works, or always except in repair. */
final class Breakdowns {
    private static final int FAIL = -1;
    private static final int REPAIR = -2;

    private final Machine machine;
    private final TimeSampler timeToFailure;
    private final TimeSampler timeToRepair;
    private final boolean operating;
    private final String crewId;
    /** Who repairs; null if repairs need nobody. */
    private Crew crew;

    private boolean enabled;
    private boolean failed;
    /** Ticks of the clock left to the failure, as of {@link #since}. */
    private long left;

    private long since;
    private long event = EventCalendar.NO_EVENT;
    private long failures;

    Breakdowns(Machine machine, Block.Setting setting) {
        this.machine = machine;
        timeToFailure = setting.times("timeToFailure");
        timeToRepair = setting.times("timeToRepair");
        operating = setting.values().text("failureMode").equals("operating");
        enabled = isEnabled(setting.values());
        crewId = setting.values().text("crew").strip();
    }

    void connect() {
        crew = crewId.isEmpty() ? null : machine.plant.component(crewId, Crew.class);
    }

    /** A constant of zero means that the machine never fails. */
    private static boolean isEnabled(ParameterValues values) {
        return Durations.reach(values.distribution("timeToFailure")) > 0;
    }

    boolean failed() {
        return failed;
    }

    void start() {
        if (enabled) {
            left = timeToFailure.next(machine.plant.now);
            if (!operating) {
                runClock();
            }
        }
    }

    private void runClock() {
        since = machine.plant.now;
        event = machine.schedule(left, FAIL);
    }

    private void stopClock() {
        if (machine.plant.calendar.cancel(event)) {
            left -= machine.plant.now - since;
        }
    }

    /** The machine begins or ends to work. */
    void working(boolean now) {
        if (!enabled || !operating || failed) {
            return;
        }
        if (now) {
            runClock();
        } else {
            stopClock();
        }
    }

    /** The repair begins. */
    void repair() {
        machine.schedule(timeToRepair.next(machine.plant.now), REPAIR);
    }

    void happen(int data) {
        long now = machine.plant.now;
        if (data == FAIL) {
            failed = true;
            failures++;
            if (crew == null) {
                repair();
            } else {
                crew.call(this);
            }
            machine.plant.view.mark(now, Severity.WARNING, machine.asset, "factory.breakdown", machine.id);
            machine.interrupt();
        } else {
            failed = false;
            if (crew != null) {
                crew.leave();
            }
            machine.plant.view.mark(now, Severity.INFO, machine.asset, "factory.repaired", machine.id);
            if (enabled) {
                left = timeToFailure.next(now);
            }
            if (enabled && !operating) {
                runClock();
            }
            machine.resume();
        }
    }

    /** New times hold from the next failure or repair on; a running clock to a failure starts anew. */
    void change(ParameterValues values, boolean works) {
        timeToRepair.change(values.distribution("timeToRepair"));
        timeToFailure.change(values.distribution("timeToFailure"));
        machine.plant.calendar.cancel(event);
        enabled = isEnabled(values);
        if (enabled && !failed) {
            left = timeToFailure.next(machine.plant.now);
            if (!operating || works) {
                runClock();
            }
        }
    }

    void resetStatistics() {
        failures = 0;
    }

    /** Takes the seconds that the machine was not failed and failed. */
    void report(Figures figures, double up, double down) {
        figures.count("failures", failures);
        figures.add("mtbf", failures == 0 ? Double.NaN : up / failures, Unit.SECOND);
        figures.add("mttr", failures == 0 ? Double.NaN : down / failures, Unit.SECOND);
    }
}
