package org.twinbench.workbench.viewport;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;
import org.twinbench.model.Message;
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
            write(view, file.toPath());
            session.log()
                    .add(new LogEntry(
                            Instant.now(), Severity.INFO, Message.of("viewport.screenshot.saved", file.getPath())));
        }
    }

    /** Writes the picture as it is now; the file is there whole or not at all. */
    static void write(SceneView view, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(view.picture(), null), "png", part.toFile());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
