package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinbench.exchange.xml.XmlText;
import org.twinbench.model.AtomicFiles;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/**
 * A plan as an operations schedule of B2MML 6 (ANSI/ISA-95.00.02), for the system that carries it out: a request for each order, with a
 * segment for each operation that says when it starts and ends, on which equipment, and who attends it. Setup, place in the queue and batch
 * are parameters of the segment.
 */
final class B2mmlPlan {
    static final String SETUP = "SetupStartTime";
    static final String POSITION = "Position";
    static final String BATCH = "Batch";

    private static final int LEAST_URGENT = 10;

    private final PlanningProblem problem;
    private final Plan plan;
    private final int[] positions;
    private final XmlText xml = new XmlText();

    private B2mmlPlan(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.positions = new int[problem.operations().size()];
        for (int[] lane : plan.sequences()) {
            for (int i = 0; i < lane.length; i++) {
                positions[lane[i]] = i;
            }
        }
    }

    /** Writes over a file, atomically; what the plan leaves out is not in it. */
    static void write(Path file, PlanningProblem problem, Plan plan) throws IOException {
        AtomicFiles.write(file, text(problem, plan));
    }

    static String text(PlanningProblem problem, Plan plan) {
        return new B2mmlPlan(problem, plan).document();
    }

    private String document() {
        xml.begin("OperationsSchedule", "xmlns", "http://www.mesa.org/xml/B2MML-V0600");
        xml.leaf("ID", problem.name().isBlank() ? "plan" : problem.name());
        xml.leaf("OperationsType", "Production");
        xml.leaf("StartTime", instant(0)).leaf("EndTime", instant(problem.horizon()));
        xml.leaf("ScheduleState", "Forecast");
        List<List<Assignment>> byOrder = new ArrayList<>();
        problem.orders().forEach(order -> byOrder.add(new ArrayList<>()));
        plan.planned().forEach(each -> byOrder.get(operation(each).order()).add(each));
        for (int i = 0; i < byOrder.size(); i++) {
            if (!byOrder.get(i).isEmpty()) {
                request(problem.orders().get(i), byOrder.get(i));
            }
        }
        return xml.end().document();
    }

    private Operation operation(Assignment each) {
        return problem.operations().get(each.operation());
    }

    private void request(Order order, List<Assignment> segments) {
        segments.sort(Comparator.comparingLong(Assignment::start).thenComparingInt(Assignment::operation));
        xml.begin("OperationsRequest").leaf("ID", order.id()).leaf("Description", order.name());
        xml.leaf("OperationsType", "Production");
        xml.leaf("StartTime", instant(segments.getFirst().start()));
        xml.leaf(
                "EndTime",
                instant(segments.stream().mapToLong(Assignment::end).max().orElseThrow()));
        xml.leaf(
                "Priority",
                Long.toString(Math.clamp(LEAST_URGENT + 1 - Math.round(order.priority()), 1, LEAST_URGENT)));
        xml.leaf("RequestState", "Forecast");
        segments.forEach(each -> segment(order, each));
        xml.end();
    }

    private void segment(Order order, Assignment each) {
        Operation operation = operation(each);
        xml.begin("SegmentRequirement")
                .leaf("ID", operation.id().substring(order.id().length() + 1));
        xml.leaf("OperationsType", "Production").leaf("ProcessSegmentID", operation.name());
        xml.leaf("EarliestStartTime", instant(each.start())).leaf("LatestEndTime", instant(each.end()));
        long work = operation.mode(each.machine()).orElseThrow().duration();
        xml.leaf("Duration", Duration.of(work, ChronoUnit.MICROS).toString());
        xml.leaf("SegmentState", "Forecast");
        if (each.setupStart() < each.start()) {
            parameter(SETUP, instant(each.setupStart()), "dateTime");
        }
        parameter(POSITION, Integer.toString(positions[each.operation()]), "int");
        if (each.batch() >= 0) {
            parameter(BATCH, Integer.toString(each.batch()), "int");
        }
        each.operators()
                .forEach(index -> xml.begin("PersonnelRequirement")
                        .leaf("PersonID", problem.operators().get(index).id())
                        .end());
        xml.begin("EquipmentRequirement")
                .leaf("EquipmentID", problem.machines().get(each.machine()).id())
                .end();
        xml.end();
    }

    private void parameter(String id, String value, String type) {
        xml.begin("SegmentParameter").leaf("ID", id).begin("Value");
        xml.leaf("ValueString", value).leaf("DataType", type).end().end();
    }

    private String instant(long ticks) {
        return problem.start().plus(ticks, ChronoUnit.MICROS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
