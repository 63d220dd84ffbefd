package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanDocument;
import org.twinbench.schedule.io.PlanningDocument;

/** Plans in files: as documents of this program, or, where the name ends in {@code .xml}, as B2MML for other programs. */
public final class PlanFiles {
    private PlanFiles() {}

    /** The plan of a problem. @throws BadInputException with every place that does not fit the problem */
    public static Plan read(Path file, PlanningProblem problem) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(Place.of(file.toString()), "schedule.noFile");
        }
        if (Files.size(file) > PlanningDocument.MAX_BYTES) {
            throw new BadInputException(
                    Place.of(file.toString()),
                    "exchange.fileTooLarge",
                    Long.toString(Files.size(file)),
                    Long.toString(PlanningDocument.MAX_BYTES));
        }
        return isXml(file) ? B2mmlPlanReader.read(file, problem) : PlanDocument.read(file, problem);
    }

    /** Writes over a file, atomically; {@code seed} and {@code steps} say how the plan came about. */
    public static void save(Path file, PlanningProblem problem, Plan plan, PlanFigures figures, long seed, long steps)
            throws IOException {
        if (isXml(file)) {
            B2mmlPlan.write(file, problem, plan);
        } else {
            PlanDocument.save(file, problem, plan, figures, seed, steps);
        }
    }

    private static boolean isXml(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }
}
