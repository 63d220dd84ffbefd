package org.twinbench.workbench.viewport;

import javafx.scene.canvas.GraphicsContext;
import org.twinbench.view3d.color.ColorRamp;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.Shades;
import org.twinbench.workbench.theme.Ink;

/** What the colours of the plan mean, in its upper right corner. */
final class ShadeLegend {
    private static final double RAMP = 180;
    private static final double MARGIN = 12;
    private static final int STEPS = 60;

    private ShadeLegend() {}

    static void paint(GraphicsContext g, Session session, double width) {
        Shades shades = session.shades();
        if (shades == null) {
            return;
        }
        Ink ink = Ink.of(session.themeProperty().get());
        double x = width - RAMP - 2 * MARGIN;
        g.setFont(TextSize.FONT);
        g.setFill(ink.background().deriveColor(0, 1, 1, 0.92));
        g.fillRoundRect(x - MARGIN, MARGIN, RAMP + 2 * MARGIN, 64, 8, 8);
        g.setFill(ink.text());
        g.fillText(session.texts().now(shades.titleKey()), x, MARGIN + 18, RAMP);
        for (int i = 0; i < STEPS; i++) {
            g.setFill(PlanDrawing.color(ColorRamp.at(i / (STEPS - 1.0))));
            g.fillRect(x + i * RAMP / STEPS, MARGIN + 26, RAMP / STEPS + 0.5, 12);
        }
        String high = shades.text(shades.high());
        g.setFill(ink.muted());
        g.fillText(shades.text(0), x, MARGIN + 54);
        g.fillText(high, x + RAMP - TextSize.width(high), MARGIN + 54);
    }
}
