package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;

/** What a scenario may write about a fleet. */
final class FleetParameters {
    private static final ParameterType SHARE = new ParameterType.Amount(Unit.PERCENT, 0, 1);

    static final List<Parameter> ALL = List.of(
            Parameter.optional("vehicles", new ParameterType.Whole(1, 1000), "1"),
            Parameter.required("home", new ParameterType.Text()),
            Parameter.required("speed", new ParameterType.Amount(Unit.METRE_PER_SECOND, 1e-3, 1e3)),
            Parameter.optional(
                    "acceleration", new ParameterType.Amount(Unit.METRE_PER_SECOND_SQUARED, 0, 1e3), "0 m/s²"),
            Parameter.optional("length", new ParameterType.Amount(Unit.METRE, 0, 1e3), "0 m"),
            Parameter.optional("capacity", new ParameterType.Whole(1, 1000), "1"),
            Parameter.optional("loadTime", Declared.DURATION, "0 s"),
            Parameter.optional("unloadTime", Declared.DURATION, "0 s"),
            Declared.choice("dispatch", "nearest", "longestWaiting", "priority"),
            Declared.choice("idle", "stay", "home"),
            Parameter.optional("zonesAhead", new ParameterType.Whole(0, 100), "0"),
            Parameter.optional(
                    "batteryCapacity", new ParameterType.Amount(Unit.KILOWATT_HOUR, 0, Declared.MANY), "0 kWh"),
            Parameter.optional("powerDriving", Declared.POWER, "0 kW"),
            Parameter.optional("powerIdle", Declared.POWER, "0 kW"),
            Parameter.optional("chargeBelow", SHARE, "20 %"),
            Parameter.optional("chargeUntil", SHARE, "90 %"),
            Parameter.optional("look", new ParameterType.Text(), "agv"));

    private FleetParameters() {}
}
