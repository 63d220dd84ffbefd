package org.twinbench.view3d;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class DrawingAreaTest {
    @Test
    void givesUpAfterSlowReadingsInARowOnly() {
        DrawingArea.Patience patience = new DrawingArea.Patience();
        assertThat(patience.isOver(5)).isFalse();
        assertThat(patience.isOver(5)).isFalse();
        assertThat(patience.isOver(60)).isFalse();
        assertThat(patience.isOver(5)).isFalse();
        assertThat(patience.isOver(5)).isFalse();
        assertThat(patience.isOver(5)).isTrue();
    }

    @Test
    void drawsTheSameWorldWithoutSmoothing(FxRobot robot) {
        Group world = new Group();
        robot.interact(() -> {
            DrawingArea area = new DrawingArea(world, new PerspectiveCamera(true));
            assertThat(area.isSmooth()).isTrue();
            area.observe(3);
            area.observe(3);
            assertThat(area.isSmooth()).isTrue();
            area.observe(3);
            assertThat(area.isSmooth()).isFalse();
            assertThat(world.getScene()).isNull();
            assertThat(world.getParent()).isNull();
            assertThat(area.getChildrenUnmodifiable()).hasSize(1);
        });
    }
}
