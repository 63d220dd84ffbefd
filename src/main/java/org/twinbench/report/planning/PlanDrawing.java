package org.twinbench.report.planning;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.chart.Bar;
import org.twinbench.schedule.chart.ChartLane;
import org.twinbench.schedule.chart.ChartView;
import org.twinbench.schedule.chart.PlanChart;

/** A Gantt for paper: a title, a time axis, lanes of bars, and below what the signs mean. Black on white, whatever the window's theme. */
final class PlanDrawing {
    static final int WIDTH = 1680;
    private static final int MARGIN = 32;
    private static final int NAMES = 170;
    private static final int HEAD = 84;
    private static final int FOOT = 44;
    private static final int ROW = 24;
    private static final int BAR = 16;
    private static final double MARK = 74;
    private static final long HOUR = 3600L * Ticks.PER_SECOND;
    private static final long[] STEPS = {
        HOUR / 12, HOUR / 4, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 24 * HOUR, 48 * HOUR, 168 * HOUR, 720 * HOUR
    };
    private static final Color INK = new Color(0x24, 0x29, 0x2F);
    private static final Color FAINT = new Color(0x57, 0x60, 0x6A);
    private static final Color LINE = new Color(0xD0, 0xD7, 0xDE);
    private static final Color CLOSED = new Color(0xEA, 0xEE, 0xF2);
    private static final Color LATE = new Color(0xCF, 0x22, 0x2E);
    private static final List<Color> ORDERS = List.of(
            new Color(0x1F, 0x6F, 0xEB),
            new Color(0x82, 0x50, 0xDF),
            new Color(0x1A, 0x7F, 0x37),
            new Color(0x9A, 0x67, 0x00),
            new Color(0x0E, 0x74, 0x90),
            new Color(0xBF, 0x39, 0x89),
            new Color(0x57, 0x60, 0x6A),
            new Color(0xBC, 0x4C, 0x00));

    private final PlanningProblem problem;
    private final PlanFigures figures;
    private final PlanChart chart;
    private final Messages messages;
    private final double perPixel;
    private final boolean[] late;

    PlanDrawing(PlanningProblem problem, Plan plan, ChartView view, Messages messages) {
        this.problem = problem;
        this.figures = PlanAppraisal.of(problem, plan);
        this.chart = PlanChart.of(problem, plan, view);
        this.messages = messages;
        this.perPixel = Math.max(1, chart.end()) * 1.01 / (WIDTH - NAMES - 2.0 * MARGIN);
        late = new boolean[problem.orders().size()];
        chart.lanes().forEach(lane -> lane.bars().forEach(bar -> late[bar.order()] |= bar.late()));
    }

    int lanes() {
        return chart.lanes().size();
    }

    /** Height of a picture with so many lanes. */
    static int height(int lanes) {
        return HEAD + lanes * ROW + FOOT + MARGIN;
    }

    /** Draws some lanes as one page. */
    void draw(Graphics2D g, int from, int to, int page, int pages) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(g, new Rectangle2D.Double(0, 0, WIDTH, height(to - from)), Color.WHITE);
        title(g, page, pages);
        for (int lane = from; lane < to; lane++) {
            background(g, chart.lanes().get(lane), HEAD + (lane - from) * ROW);
        }
        axis(g, to - from);
        for (int lane = from; lane < to; lane++) {
            int y = HEAD + (lane - from) * ROW;
            for (Bar bar : chart.lanes().get(lane).bars()) {
                bar(g, bar, y);
                pauses(g, bar, chart.lanes().get(lane).closed(), y);
                label(g, bar, y);
            }
            if (chart.view() == ChartView.ORDERS) {
                due(g, problem.orders().get(lane).due(), y);
            }
            text(g, MARGIN, y + 16, shortened(g, chart.lanes().get(lane).name()), INK, 12, Font.PLAIN);
        }
        legend(g, HEAD + (to - from) * ROW + 28);
    }

    private double x(long tick) {
        return MARGIN + NAMES + tick / perPixel;
    }

    private void title(Graphics2D g, int page, int pages) {
        text(g, MARGIN, 34, problem.name(), INK, 20, Font.BOLD);
        String end = instant(figures.makespan()).format(pattern("planning.instantPattern"));
        String line = messages.text(
                "planning.print.figures",
                String.format(Locale.ROOT, "%,.2f", figures.cost() / (double) Costs.SCALE),
                figures.lateOrders(),
                end);
        text(g, MARGIN, 54, line, FAINT, 12, Font.PLAIN);
        if (pages > 1) {
            text(g, WIDTH - MARGIN - 60, 34, page + " / " + pages, FAINT, 12, Font.PLAIN);
        }
    }

    private OffsetDateTime instant(long ticks) {
        return problem.start().plus(ticks, ChronoUnit.MICROS);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(messages.text(key), messages.locale());
    }

    private void background(Graphics2D g, ChartLane lane, int y) {
        for (Span closed : lane.closed()) {
            double to = Math.min(WIDTH - MARGIN, x(closed.to()));
            if (x(closed.from()) < to) {
                fill(g, new Rectangle2D.Double(x(closed.from()), y, to - x(closed.from()), ROW), CLOSED);
            }
        }
        line(g, new Line2D.Double(MARGIN, y + ROW, WIDTH - MARGIN, y + ROW), LINE, 0.7);
    }

    private void axis(Graphics2D g, int rows) {
        long step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] / perPixel >= MARK; i--) {
            step = STEPS[i];
        }
        long midnight =
                -HOUR * problem.start().getHour() - HOUR / 60 * problem.start().getMinute();
        DateTimeFormatter day = pattern("planning.dayPattern");
        String shown = instant(0).format(day);
        if (midnight < 0) {
            text(g, x(0) + 3, HEAD - 18, shown, INK, 11, Font.PLAIN);
        } else {
            shown = "";
        }
        for (long mark = midnight; mark <= chart.end() * 1.01; mark += step) {
            if (mark < 0) {
                continue;
            }
            line(g, new Line2D.Double(x(mark), HEAD - 6, x(mark), HEAD + (double) rows * ROW), LINE, 0.7);
            String its = instant(mark).format(day);
            if (!its.equals(shown)) {
                text(g, x(mark) + 3, HEAD - 18, its, INK, 11, Font.PLAIN);
                shown = its;
            }
            if (step < 24 * HOUR) {
                text(
                        g,
                        x(mark) + 3,
                        HEAD - 6,
                        instant(mark).format(DateTimeFormatter.ofPattern("HH:mm")),
                        FAINT,
                        10,
                        Font.PLAIN);
            }
        }
        long frozen = problem.released().frozenUntil();
        if (frozen > 0) {
            line(g, new Line2D.Double(x(frozen), HEAD, x(frozen), HEAD + (double) rows * ROW), INK, 1.4);
        }
    }

    private void bar(Graphics2D g, Bar bar, int y) {
        double from = x(bar.from());
        double width = Math.max(0.8, x(bar.to()) - from);
        double top = y + (ROW - BAR) / 2.0;
        if (bar.setupFrom() < bar.from()) {
            double setup = x(bar.setupFrom());
            fill(g, new Rectangle2D.Double(setup, top + BAR - 6.0, Math.max(0.5, from - setup), 6), FAINT);
        }
        Rectangle2D box = new Rectangle2D.Double(from, top, width, BAR);
        fill(g, box, ORDERS.get(Math.floorMod(bar.order(), ORDERS.size())));
        if (bar.late()) {
            stripes(g, box);
        }
        if (bar.pinned() && width > 8) {
            fill(g, new Rectangle2D.Double(from + width - 6, top + 3, 3, BAR - 6.0), Color.WHITE);
        }
    }

    /** Nobody works at a bar while its machine is closed: it is pale there. */
    private void pauses(Graphics2D g, Bar bar, List<Span> closed, int y) {
        for (Span span : closed) {
            double from = Math.max(x(bar.from()), x(span.from()));
            double to = Math.min(x(bar.to()), x(span.to()));
            if (to - from > 1) {
                Rectangle2D box = new Rectangle2D.Double(from, y + (ROW - BAR) / 2.0, to - from, BAR);
                fill(g, box, new Color(255, 255, 255, 90));
            }
        }
    }

    private void label(Graphics2D g, Bar bar, int y) {
        double width = x(bar.to()) - x(bar.from());
        g.setFont(font(10, Font.PLAIN));
        if (g.getFontMetrics().stringWidth(bar.text()) < width - 8) {
            text(g, x(bar.from()) + 4, y + (ROW - BAR) / 2.0 + 12, bar.text(), Color.WHITE, 10, Font.PLAIN);
        }
    }

    /** Late is told by stripes and a foot, not by colour alone. */
    private static void stripes(Graphics2D g, Rectangle2D box) {
        Shape clip = g.getClip();
        g.clip(box);
        for (double x = box.getX() - BAR; x < box.getMaxX(); x += 6) {
            line(g, new Line2D.Double(x, box.getMaxY(), x + BAR, box.getY()), new Color(255, 255, 255, 120), 1);
        }
        g.setClip(clip);
        fill(g, new Rectangle2D.Double(box.getX(), box.getMaxY() - 3, box.getWidth(), 3), LATE);
    }

    private void due(Graphics2D g, long due, int y) {
        if (due >= 0 && due < WorkCalendar.NEVER && x(due) < WIDTH - MARGIN) {
            Path2D flag = new Path2D.Double();
            flag.moveTo(x(due), y + 3.0);
            flag.lineTo(x(due) + 8, y + 6.5);
            flag.lineTo(x(due), y + 10.0);
            flag.closePath();
            fill(g, flag, INK);
            line(g, new Line2D.Double(x(due), y + 3.0, x(due), y + ROW - 3.0), INK, 1.2);
        }
    }

    private void legend(Graphics2D g, int y) {
        double x = MARGIN;
        Rectangle2D box = new Rectangle2D.Double(x, y - 11.0, 24, 12);
        fill(g, box, ORDERS.getFirst());
        x = word(g, x + 30, y, "planning.print.bar");
        Rectangle2D striped = new Rectangle2D.Double(x, y - 11.0, 24, 12);
        fill(g, striped, ORDERS.getFirst());
        stripes(g, striped);
        x = word(g, x + 30, y, "planning.print.late");
        fill(g, new Rectangle2D.Double(x, y - 5.0, 24, 6), FAINT);
        x = word(g, x + 30, y, "planning.print.setup");
        fill(g, new Rectangle2D.Double(x, y - 11.0, 24, 12), CLOSED);
        word(g, x + 30, y, "planning.print.closed");
    }

    private double word(Graphics2D g, double x, int y, String key) {
        String word = messages.text(key);
        text(g, x, y, word, FAINT, 11, Font.PLAIN);
        return x + g.getFontMetrics().stringWidth(word) + 24;
    }

    private static String shortened(Graphics2D g, String name) {
        g.setFont(font(12, Font.PLAIN));
        String shown = name;
        while (shown.length() > 2 && g.getFontMetrics().stringWidth(shown) > NAMES - 10) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private static Font font(int size, int style) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    private static void text(Graphics2D g, double x, double y, String text, Color color, int size, int style) {
        g.setColor(color);
        g.setFont(font(size, style));
        g.drawString(text, (float) x, (float) y);
    }

    private static void fill(Graphics2D g, Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    private static void line(Graphics2D g, Shape shape, Color color, double width) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width));
        g.draw(shape);
    }
}
