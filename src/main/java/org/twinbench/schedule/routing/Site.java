package org.twinbench.schedule.routing;

/** A place that vehicles drive to: a depot or a customer's door. Coordinates in metres; NaN where only travel times are known. */
public record Site(String id, double x, double y) {}
