package org.twinbench.sim.factory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** A piece of a guide path that one vehicle at a time may be in. */
final class Zone {
    final GuidePath path;
    final String name;
    /** Those that want to enter, the longest waiting first. */
    final ArrayDeque<Vehicle> waiting = new ArrayDeque<>();

    Vehicle holder;
    private boolean heldForward;

    Zone(GuidePath path, String name) {
        this.path = path;
        this.name = name;
    }

    /** Who must leave before a vehicle can go this way through here. */
    List<Vehicle> hindering(Vehicle vehicle, boolean forward) {
        List<Vehicle> result = new ArrayList<>();
        if (holder != null && holder != vehicle) {
            result.add(holder);
        }
        for (Zone zone : path.twoWay() ? path.zones : new Zone[0]) {
            if (zone != this && zone.holder != null && zone.holder != vehicle && zone.heldForward != forward) {
                result.add(zone.holder);
            }
        }
        return result;
    }

    private boolean isOpen(Vehicle vehicle, boolean forward) {
        if (holder != null && holder != vehicle) {
            return false;
        }
        if (path.twoWay()) {
            for (Zone zone : path.zones) {
                if (zone.holder != null && zone.holder != vehicle && zone.heldForward != forward) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Gives the zone to a vehicle if it may have it now: if it is free, and nobody else waited before, or its own. */
    boolean claim(Vehicle vehicle, boolean forward) {
        boolean first = holder == vehicle || waiting.isEmpty() || waiting.peek() == vehicle;
        if (!first || !isOpen(vehicle, forward)) {
            return false;
        }
        waiting.remove(vehicle);
        holder = vehicle;
        heldForward = forward;
        return true;
    }

    /** The vehicle has left; those that wait for it or to go the other way get their turn. */
    void release() {
        holder = null;
        for (Zone zone : path.zones) {
            if (!zone.waiting.isEmpty()) {
                zone.waiting.peek().retry();
            }
        }
    }

    /** Whether somebody cannot go on as long as a vehicle holds this zone. */
    boolean isWanted() {
        for (Zone zone : path.zones) {
            if (!zone.waiting.isEmpty() && (zone == this || path.twoWay())) {
                return true;
            }
        }
        return false;
    }
}
