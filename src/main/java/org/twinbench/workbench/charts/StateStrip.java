package org.twinbench.workbench.charts;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.twinbench.state.Series;
import org.twinbench.workbench.theme.Ink;

/** One bar for each state channel, coloured by state over time, with a line at the shown instant. */
final class StateStrip extends Region {
    static final double ROW = 20;
    private static final double BAR = 14;
    private static final double NAMES = 110;
    private static final double RIGHT = 8;

    private final Canvas canvas = new Canvas();
    /** Moved above the bars, since drawing these at each instant would take longer than the simulation. */
    private final Rectangle now = new Rectangle(1.5, 0);

    private ChartData data = ChartData.NONE;
    private List<String> words = List.of();
    private Ink ink;
    private long tick;

    StateStrip(Ink ink) {
        this.ink = ink;
        setId("charts-states");
        getChildren().setAll(canvas, now);
    }

    void show(ChartData shown, Ink newInk) {
        data = shown;
        words = shown.stateWords();
        ink = newInk;
        double height = ROW * shown.states().size();
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        draw();
    }

    void mark(long shownTick) {
        tick = shownTick;
        now.setX(x(tick) - now.getWidth() / 2);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double x(long at) {
        double share = (at - data.start()) / (double) (data.end() - data.start());
        return NAMES + Math.max(0, Math.min(1, share)) * (getWidth() - NAMES - RIGHT);
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setTextBaseline(VPos.CENTER);
        g.setFont(Font.font(12));
        List<Series> rows = data.states();
        for (int i = 0; i < rows.size(); i++) {
            row(g, rows.get(i), i * ROW);
        }
        now.setFill(ink.accent());
        now.setHeight(ROW * rows.size());
        mark(tick);
    }

    private void row(GraphicsContext g, Series series, double top) {
        g.setFill(ink.muted());
        g.fillText(series.channel().asset().value(), 4, top + ROW / 2, NAMES - 12);
        for (int i = 0; i < series.count(); i++) {
            int state = (int) series.value()[i];
            boolean known = state >= 0 && state < series.channel().states().size();
            if (known) {
                long until = i + 1 < series.count() ? series.tick()[i + 1] : data.end();
                double from = x(series.tick()[i]);
                String word = series.channel().states().get(state);
                g.setFill(StateColors.of(word, words.indexOf(word)));
                g.fillRect(from, top + (ROW - BAR) / 2, Math.max(0.5, x(until) - from), BAR);
            }
        }
    }
}
