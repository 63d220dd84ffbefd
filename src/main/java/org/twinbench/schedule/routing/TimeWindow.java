package org.twinbench.schedule.routing;

/** A span of time in which something may begin, seconds since the start of the day that is planned; the ends belong to it. */
public record TimeWindow(double earliest, double latest) {
    /** Any time from 0 on. */
    public static final TimeWindow ALWAYS = new TimeWindow(0, Double.POSITIVE_INFINITY);

    public TimeWindow {
        if (!(earliest >= 0 && earliest <= latest) || Double.isInfinite(earliest)) {
            throw new IllegalArgumentException("no window from " + earliest + " to " + latest);
        }
    }
}
