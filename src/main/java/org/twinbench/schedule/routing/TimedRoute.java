package org.twinbench.schedule.routing;

import java.util.List;

/**
 * A route with the times that somebody says it keeps; seconds since midnight.
 *
 * @param departure when it leaves its start
 * @param end when it is back, or done if it does not come back
 */
public record TimedRoute(int vehicle, double departure, List<Call> calls, double end) {
    public TimedRoute {
        calls = List.copyOf(calls);
    }
}
