package org.twinbench.scenario;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Condition;
import org.twinbench.model.expression.Formula;

/** An engine's declarations and a document for it, small enough to be read beside a test. */
final class ScenarioSamples {
    static final EngineDescription LINE = new EngineDescription(
            "line",
            "scenario.run",
            List.of(Parameter.optional("shift", new ParameterType.Amount(Unit.HOUR, 0, 86_400), "8 h")),
            List.of(
                    new ElementType(
                            "source",
                            "scenario.run",
                            List.of(Parameter.required("every", new ParameterType.Random(Unit.SECOND, 0))),
                            0,
                            2),
                    new ElementType(
                            "machine",
                            "scenario.run",
                            List.of(
                                    Parameter.required("cycle", new ParameterType.Random(Unit.SECOND, 0)),
                                    Parameter.optional("capacity", new ParameterType.Whole(1, 100), "1"),
                                    Parameter.optional("scrap", new ParameterType.Amount(Unit.PERCENT, 0, 1), "0 %"),
                                    Parameter.optional("repair", new ParameterType.Flag(), "false"),
                                    Parameter.optional("setup", new Formula(Unit.SECOND), "0 s"),
                                    Parameter.optional("accepts", new Condition(), "true"),
                                    Parameter.optional(
                                            "rule", new ParameterType.Choice(List.of("fifo", "lifo")), "fifo")),
                            1,
                            1),
                    new ElementType("sink", "scenario.run", List.of(), 5, 0)));

    static final String GOOD = """
            {
              "twinbench": 1,
              "name": {"en": "Two machines", "zh": "两台机器"},
              "engine": "line",
              "model": "../models/hall.glb",
              "start": "2026-01-05T06:00:00+08:00",
              "horizon": "8 h",
              "warmUp": "90 min",
              "seed": 42,
              "replications": 10,
              "parameters": {"shift": "450 min"},
              "elements": [
                {"id": "in", "type": "source", "parameters": {"every": "exponential(45 s)"}, "next": ["cnc"]},
                {"id": "cnc", "type": "machine", "asset": "cnc-1",
                 "parameters": {"cycle": "40 s", "capacity": 2, "repair": true}, "next": ["out"]},
                {"id": "out", "type": "sink"}
              ],
              "interventions": [{"at": "2 h", "element": "cnc", "set": {"cycle": "0.5 min"}}]
            }
            """;

    private ScenarioSamples() {}
}
