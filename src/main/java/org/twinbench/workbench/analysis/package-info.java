/** What the shown run says about its plant: bottleneck, losses, Gantt chart and flow. */
package org.twinbench.workbench.analysis;
