package org.twinbench.workbench.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.twinbench.workbench.settings.WindowBounds;

/** Where the window stands on the screens. */
final class Places {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private Places() {}

    /** Puts the window where it was if that is still on a screen, else in the middle of the first one, or all over a small one. */
    static void restore(Stage stage, Optional<WindowBounds> former) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
        former.filter(Places::isOnScreen).ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.maximized());
        });
    }

    private static boolean isOnScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }

    static WindowBounds of(Stage stage) {
        return new WindowBounds(
                stage.getX(),
                stage.getY(),
                Math.max(200, stage.getWidth()),
                Math.max(200, stage.getHeight()),
                stage.isMaximized());
    }
}
