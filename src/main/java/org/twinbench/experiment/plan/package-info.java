/** Experiments as documents: read, checked, executed. */
package org.twinbench.experiment.plan;
