package org.twinbench.experiment.trace;

/**
 * What an element found of the parts that it inspected.
 *
 * @param place the id of the element
 * @param good times that a part was found good
 * @param toRework times that a part was found bad and sent to be mended
 * @param rejected times that a part was found bad for good
 */
public record Verdicts(String place, long good, long toRework, long rejected) {}
