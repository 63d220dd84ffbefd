/** Two scenarios against each other: differences of their figures with confidence intervals. */
package org.twinbench.experiment.compare;
