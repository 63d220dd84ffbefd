package org.twinbench.experiment.analysis;

/**
 * Overall equipment effectiveness with the names and formulas of ISO 22400-2:2014: OEE index = availability ×
 * effectiveness × quality ratio. Waiting for parts, for room or for a worker lies in the planned busy time and so counts
 * against availability.
 *
 * @param plannedBusyTime PBT, seconds that the machine was meant to be used
 * @param actualProductionTime APT, seconds that it worked on parts
 * @param plannedRunTime PRI, seconds per part as planned; NaN if unknown: then it is taken to have worked as planned
 * @param produced PQ, parts made
 * @param good GQ, parts that need no rework and are not scrap
 */
public record Oee(
        double plannedBusyTime, double actualProductionTime, double plannedRunTime, double produced, double good) {
    /** APT / PBT. */
    public double availability() {
        return plannedBusyTime > 0 ? actualProductionTime / plannedBusyTime : Double.NaN;
    }

    /** PRI · PQ / APT: the effectiveness, elsewhere called performance. */
    public double effectiveness() {
        boolean isKnown = plannedRunTime > 0 && actualProductionTime > 0;
        return isKnown ? plannedRunTime * produced / actualProductionTime : 1;
    }

    /** GQ / PQ. */
    public double qualityRatio() {
        return produced > 0 ? good / produced : 1;
    }

    /** The OEE index, from 0 to about 1. */
    public double index() {
        return availability() * effectiveness() * qualityRatio();
    }
}
