package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.StateTimes;
import org.twinbench.sim.TimeWeighted;

/** In which state a station is, how long it has been in each, and what power that takes. */
final class StationStates {
    static final int IDLE = 0;
    static final int WORKING = 1;
    static final int BLOCKED = 2;
    static final int FAILED = 3;
    static final int SETUP = 4;
    static final int WAITING = 5;
    static final int STANDBY = 6;
    static final int OFF = 7;
    static final int WARM_UP = 8;
    static final int OFF_SHIFT = 9;

    private static final List<String> NAMES =
            List.of("idle", "working", "blocked", "failed", "setup", "waiting", "standby", "off", "warmUp", "offShift");

    private final Plant plant;
    private final StateTimes times = new StateTimes(NAMES.size());
    private final TimeWeighted busy = new TimeWeighted();
    private final PowerMeter meter;
    /** Null for a station that stays on. */
    private final PowerSaving saving;

    private final int channel;

    StationStates(Component.Setting setting, PowerSaving saving) {
        plant = setting.plant();
        this.saving = saving;
        channel = plant.view.state(setting.element().stateId(), NAMES);
        meter = new PowerMeter(setting);
    }

    void start() {
        show(IDLE);
    }

    private void show(int state) {
        plant.view.value(plant.now, channel, state);
        meter.enter(state);
        if (saving != null) {
            saving.entered(state);
        }
    }

    /** @param working places at work @return whether it is another state than before */
    boolean enter(int state, int working) {
        busy.set(plant.now, state == FAILED || state == OFF_SHIFT ? 0 : working);
        if (state == times.state()) {
            return false;
        }
        times.set(plant.now, state);
        show(state);
        return true;
    }

    boolean isWorking() {
        return times.state() == WORKING;
    }

    void changePowers(ParameterValues values) {
        meter.change(values);
    }

    /** Seconds in failure since the start of the statistics. */
    double down(long now) {
        return Ticks.toSeconds(times.in(FAILED, now));
    }

    void resetStatistics() {
        times.reset(plant.now);
        busy.reset(plant.now);
        meter.resetStatistics();
        if (saving != null) {
            saving.resetStatistics();
        }
    }

    /**
     * @param setUp whether the station is ever set up
     * @param staffed whether it needs people
     * @param inShifts whether it does not work at all hours
     */
    void report(Figures figures, int places, boolean setUp, boolean staffed, boolean inShifts) {
        figures.add("utilisation", busy.mean(figures.now) / places, Unit.PERCENT);
        for (int state = 0; state < NAMES.size(); state++) {
            boolean possible = switch (state) {
                case SETUP -> setUp;
                case WAITING -> staffed;
                case STANDBY, OFF, WARM_UP -> saving != null;
                case OFF_SHIFT -> inShifts;
                default -> true;
            };
            if (possible) {
                figures.add("stateShare." + NAMES.get(state), times.share(state, figures.now), Unit.PERCENT);
            }
        }
    }

    void reportEnergy(Figures figures) {
        if (saving != null) {
            saving.report(figures);
        }
        figures.add("energy", energy(figures.now), Unit.KILOWATT_HOUR);
    }

    /** In joules. */
    double energy(long now) {
        return meter.energy(now);
    }
}
