package org.twinbench.report.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static Point2D.Double at(double x, double y) {
        return new Point2D.Double(x, y);
    }

    @Test
    void liesToTheRightAndKeepsItsDistanceAroundACorner() {
        // east, then south: the inner side of the corner
        Rectangle2D box = Lane.beside(List.of(at(0, 0), at(100, 0), at(100, 100)), 5)
                .path()
                .getBounds2D();

        assertThat(box).isEqualTo(new Rectangle2D.Double(0, 5, 95, 95));
    }

    @Test
    void goesAndComesBackOnDifferentSides() {
        Rectangle2D box =
                Lane.beside(List.of(at(0, 0), at(100, 0), at(0, 0)), 5).path().getBounds2D();

        assertThat(box.getMinY()).isCloseTo(-5, within(1e-9));
        assertThat(box.getMaxY()).isCloseTo(5, within(1e-9));
    }

    @Test
    void ignoresPointsThatAreThereTwiceAndLinesWithoutLength() {
        assertThat(Lane.beside(List.of(at(0, 0), at(0, 0), at(10, 0)), 2).path().getBounds2D())
                .isEqualTo(new Rectangle2D.Double(0, 2, 10, 0));
        assertThat(Lane.beside(List.of(at(3, 3), at(3, 3)), 2).arrows(10, 2)).isEmpty();
    }

    @Test
    void knowsItsMiddle() {
        assertThat(Lane.beside(List.of(at(0, 0), at(60, 0), at(60, 20)), 0).middle())
                .isEqualTo(at(40, 0));
        assertThat(Lane.beside(List.of(at(3, 3)), 2).middle()).isEqualTo(at(3, 3));
    }

    @Test
    void pointsArrowsForward() {
        var arrows = Lane.beside(List.of(at(0, 0), at(50, 0), at(100, 0)), 0).arrows(40, 2);

        assertThat(arrows).hasSize(2);
        assertThat(arrows.getFirst().getBounds2D()).isEqualTo(new Rectangle2D.Double(18, -2, 4, 4));
        assertThat(arrows.getLast().getBounds2D()).isEqualTo(new Rectangle2D.Double(58, -2, 4, 4));
    }
}
