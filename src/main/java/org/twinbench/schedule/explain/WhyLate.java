package org.twinbench.schedule.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the time of an order went.
 *
 * @param due ticks; {@link org.twinbench.schedule.WorkCalendar#NEVER} if nobody waits for it
 * @param stretches without gaps from the start of planning to {@code end}
 * @param chain from its last operation back to what nothing blocked
 */
public record WhyLate(int order, long due, long end, List<Stretch> stretches, List<Link> chain) {
    public WhyLate {
        stretches = List.copyOf(stretches);
        chain = List.copyOf(chain);
    }

    /** How late it is, ticks; 0 if it is not. */
    public long lateness() {
        return Math.max(0, end - due);
    }

    /** Ticks by cause, all together {@link #end}; causes that do not occur are left out. */
    public Map<Cause, Long> totals() {
        Map<Cause, Long> totals = new EnumMap<>(Cause.class);
        stretches.forEach(each -> totals.merge(each.cause(), each.length(), Long::sum));
        return totals;
    }
}
