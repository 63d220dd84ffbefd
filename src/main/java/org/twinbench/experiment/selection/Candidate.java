package org.twinbench.experiment.selection;

import org.twinbench.experiment.Estimate;

/**
 * One system after a selection.
 *
 * @param first its mean over the first stage
 * @param survived whether the screening after the first stage kept it
 * @param needed replications that the second stage asked for; those of the first stage if it was screened out
 * @param last its mean over all its replications
 */
public record Candidate(Estimate first, boolean survived, int needed, Estimate last) {}
