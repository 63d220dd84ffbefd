package org.twinbench.schedule.routing;

/** What makes one plan better than another, once both make as many of the visits that must be made. */
public enum Objective {
    /** First fewer vehicles, then less cost. */
    VEHICLES_FIRST,
    /** Less cost, with as many vehicles as that takes. */
    COST
}
