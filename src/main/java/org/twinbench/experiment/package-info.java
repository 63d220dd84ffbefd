/** Runs of scenarios: replications, their statistics, and what is kept of them. */
package org.twinbench.experiment;
