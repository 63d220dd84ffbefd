package org.twinbench.schedule.io;

/** The keys of the document's objects, in the order in which they are written. */
final class PlanningKeys {
    /** Marks a planning document; its value is the version of the format. */
    static final String MARK = "twinbenchPlanning";

    static final String[] TOP = {
        "$schema",
        MARK,
        "name",
        "description",
        "start",
        "horizon",
        "calendar",
        "machines",
        "operators",
        "products",
        "orders",
        "setups",
        "transport",
        "tariff",
        "weights",
        "pins",
        "released"
    };
    static final String[] MACHINE = {
        "id",
        "name",
        "site",
        "calendar",
        "closed",
        "batchSize",
        "batchWait",
        "inputPlaces",
        "family",
        "attributes",
        "position"
    };
    static final String[] OPERATOR = {"id", "name", "skills", "calendar", "absent"};
    static final String[] PRODUCT = {"id", "name", "operations", "routings"};
    static final String[] ROUTING = {"name", "operations"};
    static final String[] OPERATION = {
        "id",
        "name",
        "machines",
        "after",
        "family",
        "attributes",
        "recipe",
        "size",
        "sizeEach",
        "material",
        "interruptible"
    };
    static final String[] MODE = {"machine", "each", "fixed", "skill", "people", "power"};
    static final String[] AFTER = {"operation", "minLag", "maxLag"};
    static final String[] ORDER = {
        "id", "name", "product", "quantity", "priority", "release", "due", "material", "operations", "routings"
    };
    static final String[] MATERIAL = {"operation", "at"};
    static final String[] SETUP = {"machines", "from", "to", "attribute", "time", "families", "matrix"};
    static final String[] TRANSPORT = {"speed", "fixed", "times"};
    static final String[] TIME = {"from", "to", "time"};
    static final String[] TARIFF = {"steps", "prices", "limit"};
    static final String[] STEP = {"days", "from", "price"};
    static final String[] PRICE = {"from", "price"};
    static final String[] WEIGHTS = {
        "tardinessPerHour",
        "makespanPerHour",
        "setupPerHour",
        "energy",
        "disruptionPerHour",
        "reassignment",
        "workInProcessPerHour"
    };
    static final String[] PIN = {"operation", "machine", "start", "left"};
    static final String[] RELEASED = {"frozenUntil", "operations"};
    static final String[] PLACE = {"operation", "machine", "start"};

    private PlanningKeys() {}
}
