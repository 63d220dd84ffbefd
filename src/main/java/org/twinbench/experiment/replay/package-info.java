/** Plans as recordings: what was decided on a Gantt is seen in the views like a run. */
package org.twinbench.experiment.replay;
