package org.twinbench.workbench.planning;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.chart.Bar;
import org.twinbench.schedule.chart.ChartLane;
import org.twinbench.schedule.chart.PlanChart;
import org.twinbench.schedule.explain.Link;
import org.twinbench.workbench.theme.Ink;

/** Paints what is seen of a chart: closed hours, setups, bars, links of the selected order, the ghost of a bar that is dragged. */
final class GanttPainter {
    static final double NAMES = 150;
    static final double AXIS = 30;
    static final double ROW = 28;
    static final double BAR = 18;
    private static final double LOAD = 44;
    private static final double STRIPE = 7;
    private static final double PER_LETTER = 6.5;
    private static final long DAY = 24L * 3600 * Ticks.PER_SECOND;

    /** Dark enough for white letters in both themes, and apart from each other for those who see few colours. */
    private static final List<Color> ORDERS = List.of(
            Color.web("#1f6feb"),
            Color.web("#8250df"),
            Color.web("#1a7f37"),
            Color.web("#9a6700"),
            Color.web("#0e7490"),
            Color.web("#bf3989"),
            Color.web("#57606a"),
            Color.web("#bc4c00"));

    private final GraphicsContext g;

    /** What is to be painted. */
    record View(
            PlanChart chart,
            TimeScale scale,
            double top,
            double width,
            double height,
            Ink ink,
            Locale locale,
            String days,
            OffsetDateTime start,
            long frozenUntil,
            Set<Integer> selected,
            int selectedOrder,
            Ghost ghost,
            List<Link> chain,
            Optional<PlanChart> behind,
            List<Long> dues) {}

    /** A bar on its way: where it would go, and what that would cost; {@code eligible} by lane. */
    record Ghost(Bar bar, int lane, long from, String text, boolean good, boolean[] eligible) {}

    GanttPainter(GraphicsContext g) {
        this.g = g;
    }

    void paint(View view) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.setFont(Font.font(11));
        g.setLineDashes();
        g.setFill(view.ink().background());
        g.fillRect(0, 0, view.width(), view.height());
        g.save();
        g.beginPath();
        g.rect(0, AXIS, view.width(), view.height() - AXIS);
        g.clip();
        int first = Math.max(0, (int) (view.top() / ROW));
        int last = Math.min(view.chart().lanes().size() - 1, (int) ((view.top() + view.height() - AXIS) / ROW));
        for (int lane = first; lane <= last; lane++) {
            background(view, lane);
        }
        grid(view);
        GanttOverlay overlay = new GanttOverlay(g, view);
        overlay.behind(first, last);
        for (int lane = first; lane <= last; lane++) {
            bars(view, lane);
        }
        links(view);
        overlay.chain();
        overlay.due(first, last);
        ghost(view);
        for (int lane = first; lane <= last; lane++) {
            name(view, lane);
        }
        g.restore();
        axis(view);
    }

    static double y(View view, int lane) {
        return AXIS + lane * ROW - view.top();
    }

    static double x(View view, long tick) {
        return NAMES + view.scale().x(tick);
    }

    private void background(View view, int lane) {
        double y = y(view, lane);
        boolean grey = view.ghost() != null && !view.ghost().eligible()[lane];
        g.setFill(view.ink().inset());
        if (grey) {
            g.fillRect(NAMES, y, view.width() - NAMES, ROW);
        } else {
            for (Span closed : view.chart().lanes().get(lane).closed()) {
                double from = Math.max(NAMES, x(view, closed.from()));
                double to = Math.min(view.width(), x(view, closed.to()));
                if (to > from) {
                    g.fillRect(from, y, to - from, ROW);
                }
            }
        }
        g.setFill(view.ink().line());
        g.fillRect(0, y + ROW - 1, view.width(), 1);
    }

    private void grid(View view) {
        g.setFill(view.ink().line());
        for (long mark : view.scale().marks(view.start(), view.width() - NAMES, 70)) {
            g.fillRect(Math.rint(x(view, mark)), AXIS, 1, view.height());
        }
        if (view.frozenUntil() > 0) {
            g.setStroke(view.ink().muted());
            g.setLineWidth(1);
            double to = x(view, view.frozenUntil());
            for (double x = NAMES - view.height(); x < to; x += 9) {
                g.strokeLine(
                        Math.max(NAMES, x),
                        AXIS + Math.max(0, NAMES - x),
                        Math.min(to, x + view.height()),
                        AXIS + Math.min(to, x + view.height()) - x);
            }
            g.fillRect(to, AXIS, 2, view.height());
        }
    }

    private void bars(View view, int lane) {
        double y = y(view, lane) + (ROW - BAR) / 2;
        ChartLane its = view.chart().lanes().get(lane);
        Bar last = null;
        double painted = Double.NEGATIVE_INFINITY;
        for (Bar bar : its.between(view.scale().tick(0), view.scale().tick(view.width() - NAMES))) {
            double end = x(view, bar.to());
            boolean isSpeck = end < painted && end - x(view, bar.from()) < 1 && bar.late() == last.late();
            if (!isSpeck || bar.critical() || bar.order() == view.selectedOrder()) {
                bar(view, bar, y);
                painted = Math.max(x(view, bar.from()) + 1, end);
                last = bar;
            }
        }
    }

    private void bar(View view, Bar bar, double y) {
        double from = x(view, bar.from());
        double to = x(view, bar.to());
        double width = Math.max(1, to - from);
        Color color = ORDERS.get(Math.floorMod(bar.order(), ORDERS.size()));
        if (bar.slackTo() > bar.to() && view.selected().contains(bar.operation())) {
            g.setFill(view.ink().accentSoft());
            g.fillRect(to, y + BAR / 2 - 2, x(view, bar.slackTo()) - to, 4);
        }
        if (bar.setupFrom() < bar.from()) {
            g.setFill(view.ink().muted());
            double setup = x(view, bar.setupFrom());
            g.fillRect(setup, y + BAR - 7, Math.max(1, from - setup), 7);
        }
        g.setFill(color);
        g.fillRect(from, y, width > 4 ? width - 0.7 : width, BAR);
        if (to - from > 1) {
            pauses(view, bar, y);
        }
        if (bar.late()) {
            late(view, from, y, width);
        }
        if (bar.critical()) {
            g.setStroke(view.ink().text());
            g.setLineWidth(1.5);
            g.strokeRect(from + 0.75, y + 0.75, Math.max(0.5, width - 1.5), BAR - 1.5);
        }
        if (view.selected().contains(bar.operation()) || bar.order() == view.selectedOrder()) {
            g.setStroke(view.ink().accent());
            g.setLineWidth(2);
            g.strokeRect(from - 1, y - 2, width + 2, BAR + 4);
        }
        double room = width - (bar.pinned() ? 18 : 8);
        if (room > PER_LETTER * bar.text().length()) {
            g.setFill(Color.WHITE);
            g.fillText(bar.text(), from + 4, y + BAR / 2, room);
        }
        if (bar.pinned() && width > 10) {
            g.setFill(Color.WHITE);
            g.fillOval(to - 10, y + 3, 6, 6);
            g.fillRect(to - 7.5, y + 8, 1.5, 7);
        }
    }

    /** Where a bar spans closed hours nobody works at it: it is pale there. */
    private void pauses(View view, Bar bar, double y) {
        Color pale = view.ink().background().deriveColor(0, 1, 1, 0.3);
        g.setFill(pale);
        for (Span closed : view.chart().lanes().get(bar.lane()).closed()) {
            double from = Math.max(x(view, bar.from()), x(view, closed.from()));
            double to = Math.min(x(view, bar.to()), x(view, closed.to()));
            if (closed.from() >= bar.to()) {
                return;
            }
            if (to - from > 1) {
                g.fillRect(from, y, to - from, BAR);
            }
        }
    }

    /** Stripes where there is room for one, and a red foot: not by colour alone. */
    private void late(View view, double from, double y, double width) {
        g.setFill(view.ink().danger());
        g.fillRect(from, y + BAR - 3, width, 3);
        if (width < STRIPE) {
            return;
        }
        g.setStroke(Color.web("#ffffff", 0.45));
        g.setLineWidth(1);
        double visible = Math.min(from + width, view.width());
        for (double x = Math.max(from, NAMES - BAR); x < visible; x += STRIPE) {
            double reach = Math.min(BAR - 3, from + width - x);
            g.strokeLine(x, y + BAR - 3, x + reach, y + BAR - 3 - reach);
        }
    }

    /** Arrows from step to step of the selected order. */
    private void links(View view) {
        if (view.selectedOrder() < 0) {
            return;
        }
        List<Bar> steps = view.chart().lanes().stream()
                .flatMap(lane -> lane.bars().stream())
                .filter(bar -> bar.order() == view.selectedOrder())
                .sorted(Comparator.comparingLong(Bar::from))
                .toList();
        g.setStroke(view.ink().accent());
        g.setLineWidth(1.2);
        for (int i = 1; i < steps.size(); i++) {
            Bar before = steps.get(i - 1);
            Bar after = steps.get(i);
            double y1 = y(view, before.lane()) + ROW / 2;
            double y2 = y(view, after.lane()) + ROW / 2;
            double x1 = x(view, before.to());
            double x2 = x(view, after.from());
            g.strokePolyline(new double[] {x1, x1 + 5, x1 + 5, x2}, new double[] {y1, y1, y2, y2}, 4);
            g.strokeLine(x2 - 4, y2 - 3, x2, y2);
            g.strokeLine(x2 - 4, y2 + 3, x2, y2);
        }
    }

    private void ghost(View view) {
        Ghost ghost = view.ghost();
        if (ghost == null) {
            return;
        }
        double y = y(view, ghost.lane()) + (ROW - BAR) / 2;
        double from = x(view, ghost.from());
        double width = Math.max(
                3, (ghost.bar().to() - ghost.bar().from()) / view.scale().perPixel());
        Color color = ghost.good() ? view.ink().accent() : view.ink().danger();
        g.setFill(color.deriveColor(0, 1, 1, 0.35));
        g.fillRect(from, y, width, BAR);
        g.setStroke(color);
        g.setLineWidth(1.5);
        g.setLineDashes(4, 3);
        g.strokeRect(from, y, width, BAR);
        g.setLineDashes();
        double box = PER_LETTER * ghost.text().length() + 14;
        double left = Math.clamp(from, NAMES, Math.max(NAMES, view.width() - box));
        g.setFill(color);
        g.fillRoundRect(left, y - 21, box, 18, 6, 6);
        g.setFill(Color.WHITE);
        g.fillText(ghost.text(), left + 7, y - 12);
    }

    private void name(View view, int index) {
        ChartLane lane = view.chart().lanes().get(index);
        double y = y(view, index);
        g.setFill(view.ink().background());
        g.fillRect(0, y, NAMES, ROW - 1);
        g.setFill(view.ink().text());
        g.fillText(lane.name(), 8, y + ROW / 2, NAMES - LOAD - 20);
        if (lane.load() > 0) {
            g.setFill(view.ink().inset());
            g.fillRect(NAMES - LOAD - 6, y + ROW / 2 - 4, LOAD, 8);
            g.setFill(lane.load() > 0.9 ? view.ink().warning() : view.ink().accent());
            g.fillRect(NAMES - LOAD - 6, y + ROW / 2 - 4, LOAD * lane.load(), 8);
        }
        g.setFill(view.ink().line());
        g.fillRect(NAMES - 1, y, 1, ROW);
    }

    private void axis(View view) {
        g.setFill(view.ink().background());
        g.fillRect(0, 0, view.width(), AXIS);
        long step = view.scale().step(70);
        DateTimeFormatter day = DateTimeFormatter.ofPattern(view.days(), view.locale());
        DateTimeFormatter time = DateTimeFormatter.ofPattern(step < 60 * Ticks.PER_SECOND ? "HH:mm:ss" : "HH:mm");
        String shownDay = "";
        for (long mark : view.scale().marks(view.start(), view.width() - NAMES, 70)) {
            double x = x(view, mark);
            OffsetDateTime instant = TimeScale.instant(view.start(), mark);
            String its = instant.format(day);
            g.setFill(view.ink().text());
            if (!its.equals(shownDay) && x >= NAMES) {
                g.fillText(its, x + 3, 8);
                shownDay = its;
            }
            g.setFill(view.ink().muted());
            if (step < DAY && x >= NAMES) {
                g.fillText(instant.format(time), x + 3, 21);
            }
        }
        g.setFill(view.ink().line());
        g.fillRect(0, AXIS - 1, view.width(), 1);
    }
}
