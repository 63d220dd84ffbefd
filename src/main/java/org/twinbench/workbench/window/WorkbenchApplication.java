package org.twinbench.workbench.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.twinbench.workbench.open.ModelFiles;

/** The window as a JavaFX application; its first argument, if any, is the file to open. */
public final class WorkbenchApplication extends Application {
    /** Opens the window and returns when it has been closed. */
    public static void open(String... files) {
        // software GL counts as no GPU for JavaFX, and without a GPU it would draw no 3D
        System.setProperty("prism.forceGPU", System.getProperty("prism.forceGPU", "true"));
        ToolkitLog.quieten();
        launch(WorkbenchApplication.class, files);
    }

    @Override
    public void start(Stage stage) {
        Optional<Path> file = getParameters().getRaw().stream().findFirst().map(Path::of);
        new Workbench(stage, Environment.ofProcess(file), new ModelFiles()).show();
    }
}
