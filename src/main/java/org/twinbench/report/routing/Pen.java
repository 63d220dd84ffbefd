package org.twinbench.report.routing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The few shapes that a map is made of. */
record Pen(Graphics2D to) {
    static final Color INK = new Color(0x22, 0x2B, 0x33);
    static final Color FAINT = new Color(0x5C, 0x68, 0x72);
    static final Color PAPER = new Color(0xF7, 0xF5, 0xF0);
    static final Color WARNING = new Color(0xB4, 0x23, 0x18);

    void line(Shape shape, Color colour, double width) {
        to.setColor(colour);
        to.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        to.draw(shape);
    }

    void line(double x0, double y0, double x1, double y1, Color colour, double width) {
        line(new Line2D.Double(x0, y0, x1, y1), colour, width);
    }

    void fill(Shape shape, Color colour) {
        to.setColor(colour);
        to.fill(shape);
    }

    /** A filled circle with a white rim. */
    void disc(double x, double y, double radius, Color colour) {
        fill(new Ellipse2D.Double(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2), Color.WHITE);
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    /** A filled square with rounded corners and a white rim. */
    void badge(double x, double y, double half, Color colour) {
        fill(square(x, y, half + 1), Color.WHITE);
        fill(square(x, y, half), colour);
    }

    private static Shape square(double x, double y, double half) {
        return new RoundRectangle2D.Double(x - half, y - half, 2 * half, 2 * half, half, half);
    }

    /** A cross in a ring: nobody goes there. */
    void missed(double x, double y, double radius) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), Color.WHITE);
        line(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), WARNING, 1.6);
        double arm = 0.5 * radius;
        line(x - arm, y - arm, x + arm, y + arm, WARNING, 1.6);
        line(x - arm, y + arm, x + arm, y - arm, WARNING, 1.6);
    }

    void text(double x, double y, String text, Color colour, int style, double size) {
        to.setColor(colour);
        to.setFont(new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size));
        to.drawString(text, (float) x, (float) y);
    }

    /** White text whose middle is at a point. */
    void label(double x, double y, String text, double size) {
        to.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size));
        Rectangle2D box = to.getFontMetrics().getStringBounds(text, to);
        text(x - box.getWidth() / 2, y + 0.36 * size, text, Color.WHITE, Font.BOLD, size);
    }
}
