package org.twinbench.workbench.planning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.robust.PlantChance;
import org.twinbench.experiment.robust.Robustness;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.planning.RobustTrial.Tried;

/** What a trial found in a few sentences, and what has to be known to read it right. */
record RobustSummary(Texts texts) {
    private static final double HOUR = 3600;

    /** @param buffered orders that are planned for an earlier date than promised */
    String of(Tried tried, long buffered) {
        Robustness robustness = tried.robustness();
        return texts.now(
                        "planning.robust.summary",
                        robustness.replications(),
                        interval(robustness.lateOrders(), 1),
                        interval(robustness.tardiness(), HOUR),
                        interval(robustness.makespan(), HOUR))
                + note("planning.robust.beyond", robustness.beyond())
                + note("planning.robust.held", robustness.held())
                + note("planning.robust.buffered", buffered)
                + note("planning.robust.missing", count(tried.plant(), PlantChance::missing))
                + note("planning.robust.simplified", count(tried.plant(), PlantChance::simplified));
    }

    private static long count(Optional<PlantChance> plant, Function<PlantChance, List<String>> machines) {
        return plant.map(machines).map(List::size).orElse(0);
    }

    private String note(String key, long count) {
        return count > 0 ? " " + texts.now(key, count) : "";
    }

    private static String interval(Estimate estimate, double unit) {
        String mean = String.format(Locale.ROOT, "%,.1f", estimate.mean() / unit);
        return Double.isNaN(estimate.halfWidth95())
                ? mean
                : mean + String.format(Locale.ROOT, " ± %,.1f", estimate.halfWidth95() / unit);
    }
}
