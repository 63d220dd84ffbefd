package org.twinbench.schedule.chart;

/** What the lanes of a chart are. */
public enum ChartView {
    MACHINES,
    ORDERS,
    OPERATORS
}
