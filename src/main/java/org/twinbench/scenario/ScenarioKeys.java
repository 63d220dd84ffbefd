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
    static final String[] ELEMENT = {"id", "type", "asset", "layout", "parameters", "next"};
    static final String[] LAYOUT = {"spot", "path", "look"};
    static final String[] POINT = {"x", "y", "z"};
    static final String[] SPOT = {"x", "y", "z", "heading"};
    static final String[] INTERVENTION = {"at", "element", "set"};

    private ScenarioKeys() {}
}
