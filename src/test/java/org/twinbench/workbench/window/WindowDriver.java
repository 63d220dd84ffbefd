package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.open.FileSource;

/** Drives the real window as a user does; the only class that knows the test robot. Waits for conditions, never for time. */
final class WindowDriver implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final FxRobot robot = new FxRobot();
    private final Workbench workbench;
    private final Stage stage;

    /** Opens the window and waits until its panels stand. */
    WindowDriver(Environment environment, FileSource source) throws TimeoutException {
        this(environment, source, FileDialogs.over(null));
    }

    /** The same with other dialogs than the system's, which a robot cannot answer. */
    WindowDriver(Environment environment, FileSource source, FileDialogs dialogs) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        workbench = onUi(() -> {
            Workbench made = new Workbench(stage, environment, source, dialogs);
            made.show();
            stage.toFront();
            stage.requestFocus();
            return made;
        });
        waitUntil("the window has the focus", stage::isFocused);
        waitUntil(
                "panels stand",
                () -> workbench.docking().isVisible("tree")
                        || workbench.docking().isVisible("scenarios"));
    }

    Workbench workbench() {
        return workbench;
    }

    Session session() {
        return workbench.session();
    }

    /** Reads or changes something on the UI thread. */
    <T> T onUi(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
    }

    void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onUi(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    void open(String file) {
        onUi(() -> workbench.opener().open(Path.of(file)));
        waitUntil(file + " has been read", () -> session().jobs().running().isEmpty());
    }

    void perform(String command) {
        boolean done = onUi(() -> workbench.commands().get(command).perform());
        assertThat(done).as("command " + command + " was enabled").isTrue();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(Node node) {
        robot.clickOn(node, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks a point of a node, in its own pixels. */
    void click(Node node, Point2D at) {
        robot.clickOn(screen(node, at));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses the mouse at one point, takes it to another, and lets go there. */
    void drag(Node from, Point2D start, Node to, Point2D end) {
        robot.moveTo(screen(from, start));
        robot.press(MouseButton.PRIMARY);
        Point2D a = screen(from, start);
        Point2D b = screen(to, end);
        robot.moveTo(a.midpoint(b));
        robot.moveTo(b);
        WaitForAsyncUtils.waitForFxEvents();
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D screen(Node node, Point2D at) {
        return onUi(() -> node.localToScreen(at));
    }

    /** Clicks the middle of a node, again if need be: a 3D view that is still building has nothing to click. */
    void clickUntil(Node node, String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onUi(condition)) {
            assertThat(System.nanoTime()).as("waited in vain until " + what).isLessThan(end);
            click(node);
        }
    }

    /** The node with an id such as {@code tree.filter}, once it is there. */
    <T extends Node> T find(String id, Class<T> type) {
        waitUntil(id + " is there", () -> findNow(id) != null);
        return type.cast(onUi(() -> findNow(id)));
    }

    private Node findNow(String id) {
        return search(stage.getScene().getRoot(), id);
    }

    private static Node search(Node at, String id) {
        if (id.equals(at.getId())) {
            return at;
        }
        if (at instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = search(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Drags a file over the middle of the window and drops it, as the desktop's file manager would. */
    void drop(Path file) {
        onUi(() -> {
            Dragboard dragboard = dragboard(file);
            Node target = stage.getScene().getRoot();
            Event.fireEvent(target, drag(DragEvent.DRAG_OVER, target, dragboard));
            Event.fireEvent(target, drag(DragEvent.DRAG_DROPPED, target, dragboard));
            return null;
        });
    }

    private static DragEvent drag(EventType<DragEvent> type, Node target, Dragboard dragboard) {
        return new DragEvent(null, target, type, dragboard, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }

    /** JavaFX makes dragboards for real drags only, and a desktop to drag from is not there in a test. */
    private static Dragboard dragboard(Path file) throws ReflectiveOperationException {
        Class<?> clipboardType = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object clipboard = Proxy.newProxyInstance(
                WindowDriver.class.getClassLoader(),
                new Class<?>[] {clipboardType},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                    case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? List.of(file.toFile()) : null;
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(clipboardType);
        constructor.setAccessible(true);
        return constructor.newInstance(clipboard);
    }

    /** What the close button of the window does. */
    void requestClose() {
        onUi(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    String title() {
        return onUi(stage::getTitle);
    }

    /** Ends the window without a chance to keep anything, as a crash would. */
    void crash() {
        onUi(() -> {
            stage.hide();
            return null;
        });
    }

    /** Closes the window as its close button would; whatever it asks, it goes. */
    @Override
    public void close() {
        requestClose();
        crash();
        robot.release(new KeyCode[0]); // all that are still down
    }
}
