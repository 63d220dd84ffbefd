package org.twinbench.scenario;

/** The keys of the document's objects, in the order in which they are written. */
final class ScenarioKeys {
    static final String[] TOP = {
        "$schema",
        "twinbench",
        "name",
        "description",
        "engine",
        "model",
        "start",
        "horizon",
        "warmUp",
        "seed",
        "replications",
        "parameters",
        "elements",
        "interventions"
    };
    static final String[] ELEMENT = {"id", "type", "asset", "parameters", "next"};
    static final String[] INTERVENTION = {"at", "element", "set"};

    private ScenarioKeys() {}
}
