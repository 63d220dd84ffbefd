package org.twinbench.experiment.robust;

import org.twinbench.experiment.Estimate;

/**
 * How much longer a machine works than planned.
 *
 * @param machine its index
 * @param planned planned busy time without setups, s
 * @param stretch busy and repair time over planned time; about 1 + λ/μ with λ failures per busy time, repaired at rate μ
 */
public record MachineOutlook(int machine, double planned, Estimate stretch) {}
