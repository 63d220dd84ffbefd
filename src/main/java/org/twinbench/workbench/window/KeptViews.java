package org.twinbench.workbench.window;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.viewport.Bookmarks;

/** Keeps the views of the open model in the settings, under the model's file. */
record KeptViews(Session session, SettingsKeeper settings) implements Bookmarks {
    @Override
    public Optional<CameraPose> get(int number) {
        return Optional.ofNullable(
                settings.settings().views().getOrDefault(model(), Map.of()).get(number));
    }

    @Override
    public void keep(int number, CameraPose pose) {
        settings.change(now -> now.withView(model(), number, pose));
    }

    private Path model() {
        return Path.of(session.scene().source().file()).toAbsolutePath().normalize();
    }
}
