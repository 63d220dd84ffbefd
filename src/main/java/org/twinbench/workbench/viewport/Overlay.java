package org.twinbench.workbench.viewport;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A transparent sheet over the 3D picture that is drawn anew when something on it has changed. */
final class Overlay extends Region {
    private final Canvas canvas = new Canvas();
    private final List<Painter> painters;
    private boolean stale = true;

    Overlay(List<Painter> painters) {
        this.painters = painters;
        setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().setAll(canvas);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        stale = true;
    }

    void invalidate() {
        stale = true;
    }

    void pulse() {
        if (stale) {
            stale = false;
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, getWidth(), getHeight());
            painters.forEach(painter -> painter.paint(g));
        }
    }

    /** Text on a dark rounded plate, its bottom middle at a pixel. */
    static void plate(GraphicsContext g, String text, double x, double y) {
        double width = TextSize.width(text) + 12;
        g.setFill(Color.rgb(28, 33, 41, 0.82));
        g.fillRoundRect(x - width / 2, y - TextSize.HEIGHT, width, TextSize.HEIGHT, 8, 8);
        g.setFill(Color.WHITE);
        g.setFont(TextSize.FONT);
        g.fillText(text, x - width / 2 + 6, y - 6);
    }
}
