package org.twinbench.workbench.planning;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.check.Violation;
import org.twinbench.schedule.explain.Stretch;
import org.twinbench.schedule.explain.WhyLate;
import org.twinbench.workbench.planning.PlanBoard.Place;
import org.twinbench.workbench.planning.PlanBoard.State;

/** Looks into the planning panel of a window for tests of whole journeys. UI thread only. */
public final class PlanningDriver {
    private final PlanningPanel panel;
    private long hoursBefore;

    public PlanningDriver(PlanningPanel panel) {
        this.panel = panel;
    }

    public void open(Path file) {
        panel.open(file);
    }

    public boolean isOpen() {
        return panel.isOpen();
    }

    private State state() {
        return panel.board().state();
    }

    public long cost() {
        return state().figures().cost();
    }

    public long makespan() {
        return state().plan().makespan();
    }

    public Node gantt() {
        return panel.gantt();
    }

    /** An operation that is seen, may move, and would cost something else behind its neighbour. */
    public int movable() {
        return IntStream.range(0, state().problem().operations().size())
                .filter(operation -> panel.board().isMovable(operation) && isNear(operation))
                .filter(this::changesTheCost)
                .findFirst()
                .orElseThrow();
    }

    private boolean isNear(int operation) {
        return panel.gantt()
                .middle(operation)
                .filter(at -> at[0] > 160
                        && at[0] < panel.gantt().getWidth() - 200
                        && at[1] < panel.gantt().getHeight() - 20)
                .isPresent();
    }

    private boolean changesTheCost(int operation) {
        Place here = panel.board().place(operation).orElseThrow();
        int[] lane = state().plan().sequences()[here.machine()];
        if (here.index() + 1 >= lane.length || !isNear(lane[here.index() + 1])) {
            return false;
        }
        double price = panel.board().difference(operation, new Place(here.machine(), here.index() + 1));
        double wide = panel.gantt().middle(lane[here.index() + 1]).orElseThrow()[0]
                - panel.gantt().middle(operation).orElseThrow()[0];
        return price != 0 && !Double.isInfinite(price) && wide > 16;
    }

    public Point2D middle(int operation) {
        double[] at = panel.gantt().middle(operation).orElseThrow();
        return new Point2D(at[0], at[1]);
    }

    /** Where the bar would go behind the next one of its lane. */
    public Point2D behindNext(int operation) {
        Place here = panel.board().place(operation).orElseThrow();
        int next = state().plan().sequences()[here.machine()][here.index() + 1];
        return middle(next).add(6, 0);
    }

    public String priceOfDrag() {
        return panel.gantt().priceOfDrag().orElse("");
    }

    /** Open time of the first machine, ticks; the first answer is remembered. */
    public long machineHours() {
        long hours = state().problem()
                .machines()
                .getFirst()
                .calendar()
                .openBetween(0, state().problem().horizon());
        hoursBefore = hoursBefore == 0 ? hours : hoursBefore;
        return hours;
    }

    public long hoursBefore() {
        machineHours();
        return hoursBefore;
    }

    public List<Violation> violations() {
        return PlanChecker.check(state().problem(), state().plan());
    }

    private WhyLate shown() {
        return panel.tabs().why().shownProperty().get();
    }

    public long explainedTicks() {
        return shown().stretches().stream().mapToLong(Stretch::length).sum();
    }

    public long explainedEnd() {
        return shown().end();
    }
}
