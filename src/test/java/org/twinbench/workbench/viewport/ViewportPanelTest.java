package org.twinbench.workbench.viewport;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.BoxScenes;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.view3d.mover.Crowds;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.language.Language;

/** The real 3D view, drawn, seen and clicked. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class ViewportPanelTest {
    private static final AssetId RED = new AssetId("box-0");
    private static final AssetId GREEN = new AssetId("box-1");
    private final Session session = new Session(Language.ENGLISH, Platform::runLater);
    private final Map<Integer, CameraPose> kept = new HashMap<>();
    private final Bookmarks bookmarks = new Bookmarks() {
        @Override
        public Optional<CameraPose> get(int number) {
            return Optional.ofNullable(kept.get(number));
        }

        @Override
        public void keep(int number, CameraPose pose) {
            kept.put(number, pose);
        }
    };
    private ViewportPanel panel;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        panel = new ViewportPanel(session, new ContextMenu(), List.of(), bookmarks, SpaceLayer.NONE);
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
        robot.clickOn(view(robot)
                .localToScreen(view(robot).getWidth() / 2, view(robot).getHeight() - 20));
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
    void aMoverIsSeenWhereItIsAndNotWhereItWas(FxRobot robot) throws Exception {
        Vec3 front = new Vec3(0, -1.5, 0.9);
        Vec3 behind = new Vec3(0, 2.5, 0.9);
        robot.interact(() -> view(robot)
                .setPose(CameraPose.overview(
                        new Bounds(-3, -4, 0, 7, 5, 1), view(robot).aspect())));
        settle(robot);
        assertThat(colorAt(robot, front).getSaturation()).isLessThan(0.35);
        showPallet(robot, front.y());
        assertThat(colorAt(robot, front).getHue()).isBetween(30.0, 50.0);
        assertThat(colorAt(robot, behind).getSaturation()).isLessThan(0.35);
        showPallet(robot, behind.y());
        assertThat(colorAt(robot, behind).getHue()).isBetween(30.0, 50.0);
        assertThat(colorAt(robot, front).getSaturation()).isLessThan(0.35);
    }

    private static void showPallet(FxRobot robot, double y) {
        SceneView view = view(robot);
        robot.interact(() -> view.movers().show(Crowds.onY(y), List.of("pallet"), view.pose(), view.getHeight()));
    }

    @Test
    void aRectangleSelectsWhatLiesInItAsAWhole(FxRobot robot) {
        List<AssetId> inside = boxesWithin(robot, 0, 500);
        robot.drag(view(robot).localToScreen(2, 2), MouseButton.PRIMARY)
                .dropTo(view(robot).localToScreen(view(robot).getWidth() - 2, 500));
        assertThat(session.selection())
                .containsExactlyInAnyOrderElementsOf(inside)
                .contains(RED);
    }

    /** The boxes whose every corner is drawn between two heights of the picture. */
    private List<AssetId> boxesWithin(FxRobot robot, double top, double bottom) {
        return IntStream.range(0, 3)
                .filter(box -> IntStream.range(0, 8).allMatch(c -> {
                    double y = view(robot)
                            .project(new Vec3(2 * box + (c & 1), (c >> 1) & 1, (c >> 2) & 1))
                            .y();
                    return y >= top && y <= bottom;
                }))
                .mapToObj(box -> new AssetId("box-" + box))
                .toList();
    }

    @Test
    void aKeptViewComesBack(FxRobot robot) throws Exception {
        CameraPose before = view(robot).pose();
        robot.interact(() -> command("view.keep2").perform());
        robot.interact(() -> view(robot).setPose(before.orbited(Vec3.ZERO, 1, 0)));
        robot.interact(() -> command("view.recall2").perform());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> onFx(() -> view(robot).pose().eye().distance(before.eye()) < 1e-6));
        assertThat(kept).containsOnlyKeys(2);
    }

    /** By id, which for a style sheet would have to have no dots. */
    private static ButtonBase from(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).queryAs(ButtonBase.class);
    }

    private Command command(String id) {
        return panel.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSectionPlaneIsFramed(FxRobot robot) throws Exception {
        long before = orangePixels(robot);
        robot.interact(() -> command("view.section").perform());
        settle(robot);
        assertThat(orangePixels(robot)).isGreaterThan(before + 150);
        robot.interact(() -> command("view.section").perform());
        settle(robot);
        assertThat(orangePixels(robot)).isLessThan(before + 100);
    }

    private static long orangePixels(FxRobot robot) throws Exception {
        WritableImage picture = onFx(() -> view(robot).picture());
        int width = (int) picture.getWidth();
        return IntStream.range(0, width * (int) picture.getHeight())
                .mapToObj(i -> picture.getPixelReader().getColor(i % width, i / width))
                .filter(color -> color.getSaturation() > 0.6 && color.getHue() > 18 && color.getHue() < 40)
                .count();
    }

    @Test
    void aPictureThatCannotBeWrittenIsAProblemAndNoException(FxRobot robot, @TempDir Path folder) throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("picture.png");
        robot.interact(() -> PictureFile.save(view(robot), blocked, session));
        assertThat(session.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().key()).isEqualTo("viewport.screenshot.failed");
            assertThat(finding.place().file()).isEqualTo(blocked.toString());
        });
        Path free = folder.resolve("picture.png");
        robot.interact(() -> PictureFile.save(view(robot), free, session));
        assertThat(ImageIO.read(free.toFile()).getWidth())
                .isEqualTo((int) view(robot).getWidth());
    }

    @Test
    void theButtonsOfTheViewSwitchItsTools(FxRobot robot) {
        ButtonBase labels = from(robot, "view-bar.view.labels");
        robot.clickOn(labels);
        assertThat(command("view.labels").toggle().orElseThrow().get()).isTrue();
        robot.interact(() -> session.sceneProperty().set(null));
        assertThat(robot.lookup("#view-bar").query().isVisible()).isFalse();
        assertThat(robot.lookup("#view-empty").query().isVisible()).isTrue();
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
