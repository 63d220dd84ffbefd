package org.twinbench.workbench.analysis;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Messages;
import org.twinbench.workbench.analysis.GanttBars.Bar;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.timebar.SimulatedTime;

/** A line of bars for each machine over a span of time, with the names at the left and the times below. */
final class GanttChart extends Region {
    private static final double ROW = 22;
    private static final double BAR = 16;
    private static final double NAMES = 120;
    private static final double RIGHT = 10;
    private static final double AXIS = 22;
    private static final double PER_LETTER = 7;

    private final Canvas canvas = new Canvas();
    /** Moved above the bars, since painting these for each picture of a replay would take longer than the replay. */
    private final Rectangle now = new Rectangle(1.5, 0);

    private RunAnalysis analysis;
    private TimeSpan span = new TimeSpan(0, 1);
    private double top;
    private Ink ink;
    private Messages messages;
    private long tick;

    GanttChart() {
        setId("analysis-gantt");
        setMinSize(0, 0);
        now.setMouseTransparent(true);
        getChildren().setAll(canvas, now);
    }

    void show(RunAnalysis shown, TimeSpan of, Ink newInk, Messages newMessages) {
        analysis = shown;
        ink = newInk;
        messages = newMessages;
        show(of, top);
    }

    /** @param newTop how many pixels of the rows are scrolled away at the top; brought into range */
    void show(TimeSpan of, double newTop) {
        span = of;
        top = Math.clamp(newTop, 0, Math.max(0, ROW * rows() - height()));
        draw();
    }

    TimeSpan span() {
        return span;
    }

    double top() {
        return top;
    }

    private int rows() {
        return analysis == null ? 0 : analysis.machines().size();
    }

    /** Of the bars alone. */
    private double height() {
        return Math.max(1, getHeight() - AXIS);
    }

    private double width() {
        return Math.max(1, getWidth() - NAMES - RIGHT);
    }

    /** The instant under a pixel. */
    long tick(double x) {
        return Math.clamp(span.tick(x - NAMES, width()), span.start(), span.end());
    }

    /** Ticks for a distance in pixels. */
    long ticks(double pixels) {
        return Math.round(pixels / width() * span.length());
    }

    /** The number of the machine under a pixel; −1 if there is none. */
    int machine(double y) {
        int row = (int) Math.floor((y + top) / ROW);
        return y < height() && row < rows() ? row : -1;
    }

    void mark(long shownTick) {
        tick = shownTick;
        double x = span.x(tick, width());
        now.setVisible(analysis != null && x >= 0 && x <= width());
        now.setX(NAMES + x - now.getWidth() / 2);
        now.setHeight(height());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        show(span, top);
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (analysis == null || getWidth() <= NAMES + RIGHT) {
            return;
        }
        g.setFont(Font.font(11));
        g.setTextBaseline(VPos.CENTER);
        times(g);
        g.save();
        g.beginPath();
        g.rect(0, 0, getWidth(), height());
        g.clip();
        for (int row = (int) (top / ROW); row < rows() && row * ROW - top < height(); row++) {
            row(g, row, row * ROW - top);
        }
        g.restore();
        now.setFill(ink.accent());
        mark(tick);
    }

    private void row(GraphicsContext g, int row, double y) {
        g.setFill(ink.text());
        g.fillText(analysis.machines().get(row).element(), 4, y + ROW / 2, NAMES - 12);
        List<Bar> bars = GanttBars.of(analysis.courses().get(row), span, width());
        for (Bar bar : bars) {
            Color color = ActivityLegend.color(bar.activity());
            g.setFill(color);
            g.fillRect(NAMES + bar.from(), y + (ROW - BAR) / 2, bar.to() - bar.from(), BAR);
        }
        g.setFill(Color.WHITE);
        for (Bar bar : bars) {
            if (bar.to() - bar.from() > 4 * PER_LETTER) {
                word(g, bar, y);
            }
        }
    }

    /** Its activity in words, if there is room: nobody has to know the colours. */
    private void word(GraphicsContext g, Bar bar, double y) {
        String word = ActivityLegend.name(bar.activity(), messages);
        if (bar.to() - bar.from() > PER_LETTER * word.length() + 8) {
            g.fillText(word, NAMES + bar.from() + 4, y + ROW / 2);
        }
    }

    private void times(GraphicsContext g) {
        for (long mark : span.marks(width(), 90)) {
            double x = NAMES + span.x(mark, width());
            g.setFill(ink.line());
            g.fillRect(x - 0.5, 0, 1, height() + 4);
            g.setFill(ink.muted());
            String text = SimulatedTime.clock(mark);
            g.fillText(
                    text, Math.min(x - 3.0 * text.length(), getWidth() - 6.5 * text.length()), getHeight() - AXIS / 2);
        }
    }
}
