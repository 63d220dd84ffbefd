/** What a run says about its plant: bottleneck, losses of each machine, flow, and what is wrong in words. */
package org.twinbench.experiment.analysis;
