package org.twinbench.workbench.viewport;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.model.AssetId;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.BoxScenes;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.language.Language;

/** The real 3D view, drawn, seen and clicked. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class ViewportPanelTest {
    private static final AssetId RED = new AssetId("box-0");
    private static final AssetId GREEN = new AssetId("box-1");
    private final Session session = new Session(Language.ENGLISH, Platform::runLater);
    private ViewportPanel panel;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        panel = new ViewportPanel(session, new ContextMenu());
        stage.setScene(new Scene((Parent) panel.node(), 800, 600));
        stage.show();
        panel.shown();
    }

    @BeforeEach
    void openBoxes(FxRobot robot) throws Exception {
        robot.interact(() -> session.sceneProperty().set(BoxScenes.grid(3, 1)));
        settle(robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(panel::close);
    }

    @Test
    void everyBoxIsDrawnInItsColourWhereTheCameraProjectsIt(FxRobot robot) throws Exception {
        Color red = colorAt(robot, topOf(0));
        assertThat(red.getRed()).isGreaterThan(3 * red.getGreen()).isGreaterThan(3 * red.getBlue());
        assertThat(colorAt(robot, topOf(1)).getHue()).isBetween(110.0, 130.0);
        assertThat(colorAt(robot, topOf(2)).getHue()).isBetween(220.0, 245.0);
    }

    @Test
    void aClickSelectsWhatIsUnderTheCursorAndASecondOnNothingDeselects(FxRobot robot) {
        robot.clickOn(screen(robot, topOf(1)));
        assertThat(session.selection()).containsExactly(GREEN);
        robot.clickOn(screen(robot, new Vec3(-3, 4, 0)));
        assertThat(session.selection()).isEmpty();
    }

    @Test
    void selectingFromElsewhereTintsTheAsset(FxRobot robot) throws Exception {
        Color before = colorAt(robot, topOf(1));
        robot.interact(() -> session.select(Set.of(GREEN)));
        settle(robot);
        Color after = colorAt(robot, topOf(1));
        assertThat(after.getRed()).isGreaterThan(before.getRed() + 0.2);
    }

    @Test
    void hidingAnAssetTakesItsPixelsAndItsClicksAway(FxRobot robot) throws Exception {
        robot.interact(() -> session.hidden().add(RED));
        settle(robot);
        assertThat(colorAt(robot, topOf(0)).getSaturation()).isLessThan(0.35);
        assertThat(onFx(() -> pick(robot, topOf(0)))).doesNotContain(RED);
        robot.interact(() -> session.hidden().clear());
        settle(robot);
        assertThat(colorAt(robot, topOf(0)).getSaturation()).isGreaterThan(0.6);
    }

    @Test
    void aColourByAssetChangesOnlyPixelsOfThePalette(FxRobot robot) throws Exception {
        robot.interact(() -> view(robot).recolor(Map.of(RED, 0xFF0000FF)));
        settle(robot);
        assertThat(colorAt(robot, topOf(0)).getHue()).isBetween(230.0, 250.0);
        assertThat(colorAt(robot, topOf(1)).getSaturation()).isLessThan(0.45);
    }

    @Test
    void theWheelComesCloserAndRightDragTurns(FxRobot robot) {
        CameraPose before = view(robot).pose();
        robot.moveTo(screen(robot, topOf(1))).scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        CameraPose near = view(robot).pose();
        assertThat(near.eye().distance(topOf(1))).isNotEqualTo(before.eye().distance(topOf(1)));
        robot.drag(screen(robot, topOf(1)), MouseButton.SECONDARY).dropBy(60, 0);
        assertThat(view(robot).pose().azimuth()).isNotEqualTo(near.azimuth());
    }

    private static SceneView view(FxRobot robot) {
        return robot.lookup("#view3d").queryAs(SceneView.class);
    }

    private static Vec3 topOf(int box) {
        return new Vec3(2 * box + 0.5, 0.5, 1);
    }

    private static Point2D screen(FxRobot robot, Vec3 point) {
        Vec3 at = view(robot).project(point);
        return view(robot).localToScreen(at.x(), at.y());
    }

    private static List<AssetId> pick(FxRobot robot, Vec3 point) {
        Vec3 at = view(robot).project(point);
        return view(robot).pick(at.x(), at.y()).map(hit -> hit.asset()).stream().toList();
    }

    private static Color colorAt(FxRobot robot, Vec3 point) throws Exception {
        return onFx(() -> {
            WritableImage picture = view(robot).picture();
            Vec3 at = view(robot).project(point);
            return picture.getPixelReader().getColor((int) at.x(), (int) at.y());
        });
    }

    private static <T> T onFx(Callable<T> action) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }

    private static void settle(FxRobot robot) throws Exception {
        BooleanSupplier settled = () -> view(robot).isSettled();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(settled::getAsBoolean));
        WaitForAsyncUtils.waitForFxEvents(3);
    }
}
