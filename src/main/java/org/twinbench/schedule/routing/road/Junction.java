package org.twinbench.schedule.routing.road;

/** Where roads meet or end. */
public record Junction(String id, Waypoint at) {}
