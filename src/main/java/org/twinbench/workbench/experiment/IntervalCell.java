package org.twinbench.workbench.experiment;

import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** A mean with its interval as a dot on a line, against the line of no effect; open at a side that goes farther. */
final class IntervalCell<T> extends TableCell<T, T> {
    /** Lower end, mean and upper end, in one scale for the whole column; NaN where they are not known. */
    record Interval(double lo, double mean, double hi) {
        boolean isClear() {
            return lo > 0 || hi < 0;
        }
    }

    private static final PseudoClass CLEAR = PseudoClass.getPseudoClass("clear");
    private static final double HEIGHT = 16;
    private static final double END = 4;

    private final Function<T, Interval> intervals;
    private final DoubleSupplier reach;
    private final Line zero = new Line();
    private final Line span = new Line();
    private final Line low = new Line();
    private final Line high = new Line();
    private final Circle mean = new Circle(4);
    /** Stands at the edge when all of the interval lies farther out. */
    private final Polygon beyond = new Polygon();

    private final Pane strip = new Pane(zero, span, low, high, mean, beyond) {
        @Override
        protected void layoutChildren() {
            place();
        }
    };

    private Interval interval;

    /** @param reach what the strip shows on each side of zero, above 0 */
    IntervalCell(Function<T, Interval> intervals, DoubleSupplier reach) {
        this.intervals = intervals;
        this.reach = reach;
        strip.setMinHeight(HEIGHT);
        strip.setPrefHeight(HEIGHT);
        zero.getStyleClass().add("interval-zero");
        for (Line line : new Line[] {span, low, high}) {
            line.getStyleClass().add("interval-line");
        }
        mean.getStyleClass().add("interval-mean");
        beyond.getStyleClass().add("interval-mean");
        strip.getChildren().forEach(child -> child.setManaged(false));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        interval = empty || item == null ? null : intervals.apply(item);
        boolean isDrawn = interval != null && Double.isFinite(interval.lo()) && Double.isFinite(interval.hi());
        setGraphic(isDrawn ? strip : null);
        if (isDrawn) {
            strip.getChildren().forEach(child -> child.pseudoClassStateChanged(CLEAR, interval.isClear()));
            strip.requestLayout();
        }
    }

    private double x(double value) {
        double share = Math.clamp(value / reach.getAsDouble(), -1, 1);
        return strip.getWidth() / 2 * (1 + share * 0.96);
    }

    private boolean isInside(double value) {
        return Math.abs(value) <= reach.getAsDouble();
    }

    private void place() {
        if (interval == null) {
            return;
        }
        double y = strip.getHeight() / 2;
        line(zero, x(0), 0, x(0), strip.getHeight());
        line(span, x(interval.lo()), y, x(interval.hi()), y);
        line(low, x(interval.lo()), y - END, x(interval.lo()), y + END);
        line(high, x(interval.hi()), y - END, x(interval.hi()), y + END);
        low.setVisible(isInside(interval.lo()));
        high.setVisible(isInside(interval.hi()));
        boolean isBeyond = interval.lo() > reach.getAsDouble() || interval.hi() < -reach.getAsDouble();
        span.setVisible(!isBeyond);
        beyond.setVisible(isBeyond);
        double tip = Math.signum(interval.mean()) * 2 * END;
        double foot = x(interval.mean()) - tip;
        beyond.getPoints().setAll(foot, y - END, foot, y + END, foot + tip, y);
        mean.setVisible(isInside(interval.mean()));
        mean.setCenterX(x(interval.mean()));
        mean.setCenterY(y);
    }

    private static void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
