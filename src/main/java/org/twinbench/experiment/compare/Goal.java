package org.twinbench.experiment.compare;

import java.util.Set;

/** Which way a figure of a plant should go, where everybody would agree. */
public enum Goal {
    MORE,
    LESS,
    /** Depends on what is wanted: a higher utilisation is neither good nor bad in itself. */
    OPEN;

    private static final Set<String> TO_RAISE =
            Set.of("throughput", "finished", "orders.finished", "orders.onTime", "firstPass", "delivered", "mtbf");
    private static final Set<String> TO_LOWER = Set.of(
            "lost",
            "wip.mean",
            "wip.max",
            "leadTime.mean",
            "leadTime.sd",
            "leadTime.max",
            "orders.open",
            "tardiness.mean",
            "tardiness.max",
            "orderTime.mean",
            "scrapped",
            "reworked",
            "failures",
            "mttr",
            "wait.mean",
            "queue.mean",
            "queue.max",
            "blockedTime",
            "beats.missed",
            "energy");

    /** Of a figure by its key. */
    public static Goal of(String key) {
        if (TO_RAISE.contains(key)) {
            return MORE;
        }
        return TO_LOWER.contains(key) ? LESS : OPEN;
    }

    /** What a difference B − A means: {@code unclear} without significance, else {@code better}, {@code worse} or {@code other}. */
    public static String verdict(KpiDifference row) {
        if (!row.isSignificant()) {
            return "unclear";
        }
        Goal goal = of(row.name().key());
        if (goal == OPEN) {
            return "other";
        }
        return row.difference().mean() > 0 == (goal == MORE) ? "better" : "worse";
    }
}
