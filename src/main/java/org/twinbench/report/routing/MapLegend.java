package org.twinbench.report.routing;

import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.util.Locale;
import org.twinbench.model.Messages;
import org.twinbench.schedule.routing.PlanFigures;
import org.twinbench.schedule.routing.Route;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.Timetable;
import org.twinbench.schedule.routing.Vehicle;

/** What the colours and marks mean, how long each route is, and the scale. */
final class MapLegend {
    private static final double ROW = 38;
    private static final int MARKS = 3;

    private final Pen pen;
    private final Messages messages;
    private final RoutingProblem problem;
    private final double left;
    private final double bottom;
    private double y;

    MapLegend(Pen pen, Messages messages, RoutingProblem problem, double left, double top, double bottom) {
        this.pen = pen;
        this.messages = messages;
        this.problem = problem;
        this.left = left;
        this.bottom = bottom;
        y = top;
    }

    void draw(RoutePlan plan, MapFrame frame) {
        PlanFigures figures = PlanFigures.of(problem, plan);
        String title = problem.name().isBlank() ? messages.text("routing.map.title") : problem.name();
        pen.text(left, y + 16, title, Pen.INK, Font.BOLD, 17);
        String total = messages.text("routing.map.total", figures.vehicles(), kilometres(figures.metres()));
        pen.text(left, y + 38, total, Pen.FAINT, Font.PLAIN, 12.5);
        y += 66;
        vehicles(plan);
        marks(plan.unplanned().size());
        scale(frame);
    }

    private void vehicles(RoutePlan plan) {
        int room = (int) ((bottom - y - MARKS * 26 - 60) / ROW);
        int shown = plan.routes().size() <= room ? plan.routes().size() : Math.max(0, room - 1);
        for (Route route : plan.routes().subList(0, shown)) {
            vehicle(route);
        }
        if (shown < plan.routes().size()) {
            String more = messages.text("routing.map.more", plan.routes().size() - shown);
            pen.text(left, y + 4, more, Pen.FAINT, Font.PLAIN, 12);
            y += ROW;
        }
    }

    private void vehicle(Route route) {
        Vehicle vehicle = problem.vehicles().get(route.vehicle());
        Timetable times = Timetable.asDriven(problem, route);
        Color colour = Palette.of(route.vehicle());
        pen.badge(left + 11, y, 11, colour);
        pen.label(left + 11, y, Integer.toString(route.vehicle() + 1), 12);
        pen.text(left + 30, y - 1, vehicle.id(), Pen.INK, Font.BOLD, 12.5);
        String text = messages.text(
                "routing.map.vehicle",
                route.visits().size(),
                kilometres(times.metres()),
                clock(times.departure()),
                clock(times.end()));
        pen.text(left + 30, y + 14, text, Pen.FAINT, Font.PLAIN, 11.5);
        y += ROW;
    }

    private void marks(int unplanned) {
        y += 4;
        pen.badge(left + 11, y, 8, Pen.INK);
        mark(messages.text("routing.map.depot"));
        pen.disc(left + 11, y, 9, Pen.FAINT);
        pen.label(left + 11, y, "1", 10);
        mark(messages.text("routing.map.stop"));
        if (unplanned > 0) {
            pen.missed(left + 11, y, 9);
            mark(messages.text("routing.map.unplanned", unplanned));
        }
    }

    private void mark(String text) {
        pen.text(left + 30, y + 4, text, Pen.INK, Font.PLAIN, 12);
        y += 26;
    }

    /** The longest bar of 1, 2 or 5 times a power of ten metres that fits. */
    private void scale(MapFrame frame) {
        double most = 180 / frame.scale();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        double end = left + metres * frame.scale();
        pen.line(left, bottom - 8, end, bottom - 8, Pen.INK, 2);
        pen.line(left, bottom - 13, left, bottom - 3, Pen.INK, 2);
        pen.line(end, bottom - 13, end, bottom - 3, Pen.INK, 2);
        String text = metres >= 1000
                ? messages.text("routing.map.kilometres", plain(metres / 1000))
                : messages.text("routing.map.metres", plain(metres));
        pen.text(end + 10, bottom - 4, text, Pen.INK, Font.PLAIN, 12);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String kilometres(double metres) {
        return String.format(Locale.ROOT, "%.1f", metres / 1000);
    }

    private static String clock(double seconds) {
        long minutes = Math.round(seconds / 60);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
