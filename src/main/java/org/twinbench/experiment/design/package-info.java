/** Designs of experiments and what they say about their factors; knows nothing of scenarios. */
package org.twinbench.experiment.design;
