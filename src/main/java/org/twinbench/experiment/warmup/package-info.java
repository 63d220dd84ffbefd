/** How long the start of a run should be left out: MSER-5 and Welch's procedure on series sampled from runs. */
package org.twinbench.experiment.warmup;
