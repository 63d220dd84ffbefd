package org.twinbench.report.planning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.WorkCalendar;

/** A plan as a workbook: operations, orders and figures, with instants that a spreadsheet can reckon with. */
final class PlanWorkbook {
    private static final double HOUR = 3600.0 * Ticks.PER_SECOND;
    private static final String INSTANT = "yyyy-mm-dd hh:mm";

    private final PlanningProblem problem;
    private final Plan plan;
    private final Messages messages;

    private PlanWorkbook(PlanningProblem problem, Plan plan, Messages messages) {
        this.problem = problem;
        this.plan = plan;
        this.messages = messages;
    }

    static void write(Path file, PlanningProblem problem, Plan plan, Messages messages) throws IOException {
        PlanWorkbook workbook = new PlanWorkbook(problem, plan, messages);
        AtomicFiles.write(file, workbook::write);
    }

    private void write(OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Twinbench", "1.0");
        operations(book.newWorksheet(messages.text("planning.sheet.operations")));
        orders(book.newWorksheet(messages.text("planning.sheet.orders")));
        figures(book.newWorksheet(messages.text("planning.sheet.figures")));
        book.finish();
    }

    private void head(Worksheet sheet, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            sheet.value(0, i, messages.text(keys[i]));
            sheet.width(i, 18);
        }
        sheet.range(0, 0, 0, keys.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void operations(Worksheet sheet) {
        head(
                sheet,
                "planning.sheet.order",
                "planning.sheet.operation",
                "planning.sheet.machine",
                "planning.sheet.people",
                "planning.sheet.setup",
                "planning.sheet.start",
                "planning.sheet.end");
        List<Assignment> sorted = plan.planned().stream()
                .sorted(Comparator.comparingLong(Assignment::start).thenComparingInt(Assignment::operation))
                .toList();
        int row = 1;
        for (Assignment each : sorted) {
            Operation operation = problem.operations().get(each.operation());
            sheet.value(row, 0, problem.orders().get(operation.order()).id());
            sheet.value(row, 1, operation.id());
            sheet.value(row, 2, problem.machines().get(each.machine()).name());
            sheet.value(
                    row,
                    3,
                    each.operators().stream()
                            .map(person -> problem.operators().get(person).name())
                            .collect(Collectors.joining(", ")));
            instant(sheet, row, 4, each.setupStart());
            instant(sheet, row, 5, each.start());
            instant(sheet, row++, 6, each.end());
        }
    }

    private void instant(Worksheet sheet, int row, int column, long ticks) {
        LocalDateTime local = problem.start().plus(ticks, ChronoUnit.MICROS).toLocalDateTime();
        sheet.value(row, column, local);
        sheet.style(row, column).format(INSTANT).set();
    }

    private void orders(Worksheet sheet) {
        head(
                sheet,
                "planning.sheet.order",
                "planning.sheet.product",
                "planning.sheet.quantity",
                "planning.sheet.due",
                "planning.sheet.end",
                "planning.sheet.late",
                "planning.sheet.cost");
        Costs costs = new Costs(problem);
        for (int i = 0; i < problem.orders().size(); i++) {
            Order order = problem.orders().get(i);
            Optional<Long> end = PlanAppraisal.end(problem, plan, i);
            sheet.value(i + 1, 0, order.id());
            sheet.value(i + 1, 1, order.product());
            sheet.value(i + 1, 2, order.quantity());
            if (order.due() < WorkCalendar.NEVER) {
                instant(sheet, i + 1, 3, order.due());
            }
            if (end.isPresent()) {
                instant(sheet, i + 1, 4, end.get());
                sheet.value(i + 1, 5, Math.max(0, end.get() - order.due()) / HOUR);
                sheet.value(i + 1, 6, costs.tardiness(i, end.get()) / (double) Costs.SCALE);
            }
        }
    }

    private void figures(Worksheet sheet) {
        head(sheet, "planning.sheet.objective", "planning.sheet.cost");
        PlanFigures figures = PlanAppraisal.of(problem, plan);
        int row = 1;
        for (PlanFigures.Term term : figures.terms()) {
            sheet.value(row, 0, messages.text("schedule.objective." + term.key()));
            sheet.value(row++, 1, term.cost() / (double) Costs.SCALE);
        }
    }
}
