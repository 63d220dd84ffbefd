package org.twinbench.sim.factory;

/** Material that flows from one tank to another at a rate that does not change between two events. SI units. */
final class Stream {
    /** Null for a supply without end. */
    final Tank from;
    /** Null for a drain without end. */
    final Tank to;
    /** m³/s that it would like to carry; 0 while it is switched off. */
    double wanted;
    /** m³/s that it carries. */
    double rate;
    /** m³ since the start of the run. */
    double passed;
    /** m³/s that the tank before it and the tank behind it allow. */
    double given = Double.POSITIVE_INFINITY;

    double taken = Double.POSITIVE_INFINITY;

    Stream(Tank from, Tank to) {
        this.from = from;
        this.to = to;
    }

    /** What it can carry as far as the tank behind it is concerned. */
    double demand() {
        return Math.min(wanted, taken);
    }

    /** What it can bring as far as the tank before it is concerned. */
    double offer() {
        return Math.min(wanted, given);
    }
}
