package org.twinbench.workbench.planning;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.chart.Bar;
import org.twinbench.workbench.Session;

/** All figures of the bar under the pointer; there is no tip where there is no bar. */
final class GanttTip {
    private final Session session;
    private final PlanBoard board;
    private final GanttPane gantt;
    private final Tooltip tip = new Tooltip();
    private int shown = -1;

    GanttTip(Session session, PlanBoard board, GanttPane gantt) {
        this.session = session;
        this.board = board;
        this.gantt = gantt;
        gantt.addEventHandler(MouseEvent.MOUSE_MOVED, event -> at(gantt.bar(event.getX(), event.getY())));
        gantt.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> at(Optional.empty()));
        board.stateProperty().subscribe(state -> at(Optional.empty()));
    }

    private void at(Optional<Bar> bar) {
        int operation = bar.map(Bar::operation).orElse(-1);
        if (operation == shown) {
            return;
        }
        shown = operation;
        tip.hide();
        Tooltip.uninstall(gantt, tip);
        bar.ifPresent(each -> {
            tip.setText(text(each));
            Tooltip.install(gantt, tip);
        });
    }

    /** What is said about a bar. */
    String text(Bar bar) {
        PlanningProblem problem = board.state().problem();
        Order order = problem.orders().get(bar.order());
        PlanText text = new PlanText(session.texts());
        String machine = board.state()
                .plan()
                .assignment(bar.operation())
                .map(at -> problem.machines().get(at.machine()).name())
                .orElse("");
        return session.texts()
                .now(
                        "planning.tip",
                        bar.text(),
                        problem.operations().get(bar.operation()).name(),
                        order.id(),
                        machine,
                        text.instant(problem, bar.from()),
                        text.instant(problem, bar.to()),
                        PlanText.hours(bar.from() - bar.setupFrom()),
                        PlanText.hours(bar.slackTo() - bar.to()),
                        order.priority());
    }
}
