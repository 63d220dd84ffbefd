package org.twinbench.schedule.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.jobshop.io.JobShopText;
import org.twinbench.schedule.planner.PlainShop;

/** Reads what can be planned, whatever kind of file it is. */
public final class PlanningFiles {
    private PlanningFiles() {}

    /** @throws org.twinbench.model.BadInputException with every finding, if the file cannot be planned */
    public static PlanningProblem read(Path file) throws IOException {
        boolean isDocument = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return isDocument ? PlanningDocument.read(file).problem() : PlainShop.problem(JobShopText.read(file));
    }
}
