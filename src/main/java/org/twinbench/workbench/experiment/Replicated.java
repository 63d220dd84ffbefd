package org.twinbench.workbench.experiment;

import org.twinbench.experiment.RunSummary;
import org.twinbench.experiment.warmup.WarmUpAdvice;

/** What some replications of a scenario gave: the figures, and the courses of their beginning. */
record Replicated(RunSummary run, WarmUpAdvice warmUp) {}
