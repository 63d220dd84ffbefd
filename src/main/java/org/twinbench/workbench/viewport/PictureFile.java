package org.twinbench.workbench.viewport;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.view3d.SceneView;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;

/** Saves the 3D picture as a PNG file that the user names. */
final class PictureFile {
    private PictureFile() {}

    static void save(SceneView view, Session session) {
        if (view == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("viewport.screenshot"));
        chooser.setInitialFileName(session.scene().name() + ".png");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        File file = chooser.showSaveDialog(view.getScene().getWindow());
        if (file != null) {
            save(view, file.toPath(), session);
        }
    }

    /** Writes the picture as it is now, and says in the log that it did, or among the problems why it could not. */
    static void save(SceneView view, Path file, Session session) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(SwingFXUtils.fromFXImage(view.picture(), null), "png", png);
            AtomicFiles.write(file, png::writeTo);
            session.log()
                    .add(new LogEntry(
                            Instant.now(), Severity.INFO, Message.of("viewport.screenshot.saved", file.toString())));
        } catch (IOException e) {
            session.findings().add(Finding.error(Place.of(file.toString()), "viewport.screenshot.failed", why(e)));
        }
    }

    private static String why(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
