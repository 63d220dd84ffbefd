/** The HTML report of a run: figures with confidence intervals, charts, a picture of the model, provenance. */
package org.twinbench.report;
