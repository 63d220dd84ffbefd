package org.twinbench.experiment.trace;

/**
 * How many parts of a kind went which way; the kind is that with which they came into being.
 *
 * @param created at sources
 * @param takenOut made when others were taken apart
 * @param builtIn became components
 * @param finished left finished
 * @param scrapped left as scrap
 * @param reworked times that one was found bad and mended
 */
public record PartTotals(
        String kind, long created, long takenOut, long builtIn, long finished, long scrapped, long reworked) {}
