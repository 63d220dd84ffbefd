/** Questions that take many runs, asked in the window: replications, comparisons, experiments. */
package org.twinbench.workbench.experiment;
