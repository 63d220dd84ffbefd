/** Which of several systems is best: selection with a guaranteed probability. Knows nothing of scenarios. */
package org.twinbench.experiment.selection;
