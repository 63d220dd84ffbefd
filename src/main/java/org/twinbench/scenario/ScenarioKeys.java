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
        "submodels",
        "elements",
        "interventions"
    };
    static final String[] ELEMENT = {"id", "type", "asset", "layout", "parameters", "next"};
    static final String[] INSTANCE = {"id", "type", "layout", "parameters", "next"};
    static final String[] SUBMODEL = {"parameters", "elements", "inputs", "outputs"};
    static final String[] BLOCK_FILE = {"twinbenchBlock", "parameters", "elements", "inputs", "outputs"};
    static final String[] SUBMODEL_PARAMETER = {"type", "unit", "default"};
    static final String[] LAYOUT = {"spot", "path", "look"};
    static final String[] POINT = {"x", "y", "z"};
    static final String[] SPOT = {"x", "y", "z", "heading"};
    static final String[] INTERVENTION = {"at", "element", "set"};

    private ScenarioKeys() {}
}
