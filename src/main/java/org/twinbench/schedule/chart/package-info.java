/** Plans as charts: lanes and bars, ready to be painted by anybody. */
package org.twinbench.schedule.chart;
