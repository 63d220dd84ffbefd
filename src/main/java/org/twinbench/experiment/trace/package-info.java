/** The lives of single parts in a kept run: what was built into what, where, when and how well; and their export. */
package org.twinbench.experiment.trace;
