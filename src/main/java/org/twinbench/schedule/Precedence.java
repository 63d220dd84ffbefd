package org.twinbench.schedule;

/**
 * An operation that has to be done before another: from its end, plus the transport between the two machines, at least {@code minLag}
 * and at most {@code maxLag} ticks pass. No wait is a {@code maxLag} of 0, no limit is {@link WorkCalendar#NEVER}.
 */
public record Precedence(int operation, long minLag, long maxLag) {
    public Precedence {
        if (minLag < 0 || maxLag < minLag) {
            throw new IllegalArgumentException("lags from " + minLag + " to " + maxLag);
        }
    }

    public static Precedence of(int operation) {
        return new Precedence(operation, 0, WorkCalendar.NEVER);
    }

    public boolean isLimited() {
        return maxLag < WorkCalendar.NEVER;
    }
}
