package org.twinbench.schedule.routing.io;

/** The keys of the objects of a routing document, in the order in which they are written. */
final class RoutingKeys {
    /** Marks a routing document; its value is the version of the format. */
    static final String MARK = "twinbenchRouting";

    /** The version that is written and the highest that is read. */
    static final int VERSION = 1;

    static final String[] TOP = {
        MARK, "name", "description", "objective", "speed", "detour", "roads", "sites", "travel", "vehicles", "visits"
    };
    static final String[] SITE = {"id", "name", "x", "y"};
    static final String[] TRAVEL = {"distance_m", "time_s"};
    static final String[] VEHICLE = {
        "id",
        "type",
        "count",
        "start",
        "end",
        "shift",
        "capacity",
        "skills",
        "fixedCost",
        "costPerKilometre",
        "costPerHour"
    };
    static final String[] VISIT = {
        "id", "name", "site", "demand", "window", "service", "skills", "priority", "reward", "preferred", "otherCost"
    };

    private RoutingKeys() {}
}
