package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.TimeWeighted;

/** The electrical power of a station in each of its states, and the energy that it has used. */
final class PowerMeter {
    /** By the number of the state in {@link StationStates}. */
    private static final List<String> KEYS = List.of(
            "powerIdle",
            "powerWorking",
            "powerBlocked",
            "powerFailed",
            "powerSetup",
            "powerIdle",
            "powerStandby",
            "powerOff",
            "powerWarmUp",
            "powerOff");

    static final List<Parameter> PARAMETERS =
            KEYS.stream().distinct().map(PowerMeter::parameter).toList();

    private final Plant plant;
    private final double[] watts = new double[KEYS.size()];
    private final TimeWeighted power = new TimeWeighted();
    private final int channel;
    private int state;

    PowerMeter(Component.Setting setting) {
        plant = setting.plant();
        channel = plant.view.number(setting.element().stateId(), "power", Unit.KILOWATT);
        read(setting.values());
    }

    private static Parameter parameter(String key) {
        return Parameter.optional(key, Declared.POWER, "0 kW");
    }

    private void read(ParameterValues values) {
        for (int i = 0; i < watts.length; i++) {
            watts[i] = values.amount(KEYS.get(i));
        }
    }

    void enter(int newState) {
        state = newState;
        power.set(plant.now, watts[state]);
        plant.view.value(plant.now, channel, watts[state]);
    }

    void change(ParameterValues values) {
        read(values);
        enter(state);
    }

    void resetStatistics() {
        power.reset(plant.now);
    }

    /** In joules. */
    double energy(long now) {
        return power.integral(now) / Ticks.PER_SECOND;
    }
}
