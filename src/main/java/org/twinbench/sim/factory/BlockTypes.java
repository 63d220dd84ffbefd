package org.twinbench.sim.factory;

import java.util.List;
import java.util.Map;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.EngineDescription;

/** The declarations of the blocks: what a scenario for the factory engine may contain. */
final class BlockTypes {
    static final String SOURCE = "source";
    static final String BUFFER = "buffer";
    static final String MACHINE = "machine";
    static final String CONVEYOR = "conveyor";
    static final String SINK = "sink";

    private static final int ANY = Integer.MAX_VALUE;
    private static final double MANY = 1e12;
    private static final ParameterType COUNT = new ParameterType.Whole(0, 1_000_000_000);
    private static final ParameterType DURATION = new ParameterType.Random(Unit.SECOND, 0);
    private static final ParameterType POWER = new ParameterType.Amount(Unit.KILOWATT, 0, MANY);
    private static final Parameter ROUTING = choice("routing", "firstFree", "roundRobin", "random");

    private static final ElementType SOURCE_TYPE = type(
            SOURCE,
            0,
            ANY,
            Parameter.required("interarrival", DURATION),
            Parameter.optional("first", DURATION, "0 s"),
            Parameter.optional("batchSize", new ParameterType.Whole(1, 1_000_000), "1"),
            Parameter.optional("limit", COUNT, "0"),
            choice("whenFull", "wait", "lose"),
            Parameter.optional("part", new ParameterType.Text(), "part"),
            ROUTING);

    private static final ElementType BUFFER_TYPE = type(
            BUFFER,
            ANY,
            ANY,
            Parameter.optional("capacity", COUNT, "0"),
            choice("order", "fifo", "lifo", "random"),
            ROUTING);

    private static final ElementType MACHINE_TYPE = type(
            MACHINE,
            ANY,
            ANY,
            Parameter.required("processTime", DURATION),
            Parameter.optional("capacity", new ParameterType.Whole(1, 10_000), "1"),
            Parameter.optional("timeToFailure", DURATION, "0 s"),
            Parameter.optional("timeToRepair", DURATION, "0 s"),
            choice("failureMode", "operating", "calendar"),
            choice("afterRepair", "resume", "restart"),
            Parameter.optional("product", new ParameterType.Text(), ""),
            Parameter.optional("powerWorking", POWER, "0 kW"),
            Parameter.optional("powerIdle", POWER, "0 kW"),
            Parameter.optional("powerBlocked", POWER, "0 kW"),
            Parameter.optional("powerFailed", POWER, "0 kW"),
            ROUTING);

    private static final ElementType CONVEYOR_TYPE = type(
            CONVEYOR,
            ANY,
            ANY,
            Parameter.optional("length", new ParameterType.Amount(Unit.METRE, 0, 1e6), "0 m"),
            Parameter.required("speed", new ParameterType.Amount(Unit.METRE_PER_SECOND, 1e-6, 1e3)),
            Parameter.optional("spacing", new ParameterType.Amount(Unit.METRE, 1e-3, 1e3), "0.6 m"),
            Parameter.optional("accumulating", new ParameterType.Flag(), "true"),
            ROUTING);

    private static final ElementType SINK_TYPE = type(SINK, ANY, 0);

    static final EngineDescription DESCRIPTION = new EngineDescription(
            "factory", "factory", List.of(), List.of(SOURCE_TYPE, BUFFER_TYPE, MACHINE_TYPE, CONVEYOR_TYPE, SINK_TYPE));

    /** What an intervention may change while the factory runs, by type; the rest shapes the layout and is fixed. */
    static final Map<String, List<String>> CHANGEABLE = Map.of(
            SOURCE, List.of("interarrival", "batchSize", "limit"),
            BUFFER, List.of("capacity"),
            MACHINE,
                    List.of(
                            "processTime",
                            "timeToFailure",
                            "timeToRepair",
                            "powerWorking",
                            "powerIdle",
                            "powerBlocked",
                            "powerFailed"),
            CONVEYOR, List.of("speed"),
            SINK, List.of());

    private BlockTypes() {}

    private static ElementType type(String key, int maxInputs, int maxOutputs, Parameter... parameters) {
        return new ElementType(key, "factory." + key, List.of(parameters), maxInputs, maxOutputs);
    }

    /** A choice whose first option is the default. */
    private static Parameter choice(String key, String... options) {
        return Parameter.optional(key, new ParameterType.Choice(List.of(options)), options[0]);
    }
}
