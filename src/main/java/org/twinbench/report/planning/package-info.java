/** Plans on paper and in spreadsheets: a Gantt as PNG, SVG or PDF, and its figures as a workbook. */
package org.twinbench.report.planning;
