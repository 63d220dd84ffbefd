package org.twinbench.workbench.planning;

import static org.twinbench.workbench.planning.GanttPainter.BAR;
import static org.twinbench.workbench.planning.GanttPainter.NAMES;
import static org.twinbench.workbench.planning.GanttPainter.ROW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.chart.Bar;
import org.twinbench.schedule.chart.ChartLane;
import org.twinbench.schedule.chart.ChartView;
import org.twinbench.schedule.chart.PlanChart;
import org.twinbench.schedule.explain.Link;
import org.twinbench.workbench.planning.GanttPainter.View;

/** What is painted on a Gantt besides the plan itself: another plan behind it, a chain of blockers, due dates. */
final class GanttOverlay {
    private static final double HEAD = 4;
    private static final double NARROW = 6;

    private final GraphicsContext g;
    private final View view;

    GanttOverlay(GraphicsContext g, View view) {
        this.g = g;
        this.view = view;
    }

    /** Outlines of the other plan, where its bars are elsewhere, on the lanes that both have. */
    void behind(int first, int last) {
        view.behind().ifPresent(other -> {
            Map<String, ChartLane> lanes = new HashMap<>();
            other.lanes().forEach(lane -> lanes.put(lane.id(), lane));
            g.setStroke(view.ink().muted());
            g.setLineWidth(1.2);
            g.setLineDashes(3, 2);
            for (int lane = first; lane <= last; lane++) {
                ChartLane its = lanes.get(view.chart().lanes().get(lane).id());
                if (its != null) {
                    outlines(its, GanttPainter.y(view, lane) + 2);
                }
            }
            g.setLineDashes();
        });
    }

    private void outlines(ChartLane lane, double y) {
        for (Bar bar : lane.between(view.scale().tick(0), view.scale().tick(view.width() - NAMES))) {
            double from = GanttPainter.x(view, bar.from());
            double width = GanttPainter.x(view, bar.to()) - from;
            if (width >= NARROW) { // of bars too small to be read an outline says nothing either
                g.strokeRect(from, y, width, ROW - 5);
            }
        }
    }

    /** Arrows from who kept waiting to who waited, thick, in the colour of danger. */
    void chain() {
        if (view.chain().isEmpty()) {
            return;
        }
        Map<Integer, Bar> bars = bars(view.chart());
        g.setStroke(view.ink().danger());
        g.setLineWidth(2.2);
        for (Link link : view.chain()) {
            Bar from = bars.get(link.blocker());
            Bar to = bars.get(link.operation());
            if (from != null && to != null) {
                arrow(from, to);
            }
        }
    }

    private static Map<Integer, Bar> bars(PlanChart chart) {
        Map<Integer, Bar> bars = new HashMap<>();
        for (ChartLane lane : chart.lanes()) {
            lane.bars().forEach(bar -> bars.putIfAbsent(bar.operation(), bar));
        }
        return bars;
    }

    private void arrow(Bar from, Bar to) {
        double x1 = GanttPainter.x(view, from.to());
        double y1 = GanttPainter.y(view, from.lane()) + ROW / 2;
        double x2 = GanttPainter.x(view, Math.max(to.setupFrom(), from.to()));
        double y2 = GanttPainter.y(view, to.lane()) + ROW / 2;
        if (Math.max(x1, x2) < NAMES || Math.min(x1, x2) > view.width()) {
            return;
        }
        double begin = GanttPainter.x(view, from.from());
        if (x1 - begin < NARROW) { // a frame would hide it
            g.strokeLine(begin, y1 + BAR / 2 + 2, x1, y1 + BAR / 2 + 2);
        } else {
            g.strokeRect(begin, y1 - BAR / 2 - 1, x1 - begin, BAR + 2);
        }
        if (from.lane() != to.lane()) {
            g.strokePolyline(new double[] {x1, x1 + 3, x1 + 3, x2}, new double[] {y1, y1, y2, y2}, 4);
            g.strokeLine(x2 - HEAD, y2 - HEAD, x2, y2);
            g.strokeLine(x2 - HEAD, y2 + HEAD, x2, y2);
        }
    }

    /** A flag at the due date: of each order on its own lane, of the selected one through all. */
    void due(int first, int last) {
        List<Long> dues = view.dues();
        if (view.selectedOrder() >= 0 && view.selectedOrder() < dues.size()) {
            long due = dues.get(view.selectedOrder());
            if (due < WorkCalendar.NEVER) {
                g.setStroke(view.ink().accent());
                g.setLineWidth(1.2);
                g.setLineDashes(6, 4);
                double x = GanttPainter.x(view, due);
                g.strokeLine(x, GanttPainter.AXIS, x, view.height());
                g.setLineDashes();
            }
        }
        if (view.chart().view() == ChartView.ORDERS) {
            for (int lane = first; lane <= last && lane < dues.size(); lane++) {
                if (dues.get(lane) < WorkCalendar.NEVER) {
                    flag(GanttPainter.x(view, dues.get(lane)), GanttPainter.y(view, lane));
                }
            }
        }
    }

    private void flag(double x, double y) {
        g.setFill(view.ink().text());
        g.fillRect(x, y + 3, 1.5, ROW - 7);
        g.fillPolygon(new double[] {x, x + 8, x}, new double[] {y + 3, y + 6.5, y + 10}, 3);
    }
}
