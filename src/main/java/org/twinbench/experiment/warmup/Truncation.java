package org.twinbench.experiment.warmup;

/**
 * How many observations a rule leaves out at the beginning of a series.
 *
 * @param observations number left out, from 0
 * @param squaredError the squared marginal standard error of what remains
 * @param reliable false if the best place lies in the second half of the series: then the series is too short to tell
 */
public record Truncation(int observations, double squaredError, boolean reliable) {}
