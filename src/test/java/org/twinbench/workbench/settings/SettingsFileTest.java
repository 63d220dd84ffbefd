package org.twinbench.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.docking.Layout;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.theme.Theme;

class SettingsFileTest {
    @TempDir
    Path folder;

    private final Settings standard = Settings.standard(Locale.ENGLISH);

    @Test
    void comesBackAsItWas() throws IOException {
        Settings settings = standard.with(Language.CHINESE)
                .with(Theme.DARK)
                .with(Perspective.RUN)
                .with(new WindowBounds(10, 20, 1200, 800, true))
                .with(Perspective.MODEL, new Layout.Tabs(DockPlace.CENTRE, List.of("view3d"), Optional.of("view3d")))
                .withRecent(Path.of("a.glb"))
                .withRecent(Path.of("模型.glb"))
                .withView(Path.of("模型.glb"), 2, new CameraPose(new Vec3(1, 2.5, -3), 40, 1, 0.5, 0.7));
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        file.save(settings);
        assertThat(file.load(standard)).isEqualTo(new SettingsFile.Loaded(settings, Optional.empty()));
    }

    @Test
    void aMissingFileMeansTheStandard() {
        assertThat(new SettingsFile(folder.resolve("none.json")).load(standard))
                .isEqualTo(new SettingsFile.Loaded(standard, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"language\":",
                "[]",
                "{\"theme\":\"PINK\"}",
                "{\"views\":{\"a.glb\":{\"1\":{\"target_m\":[1,2]}}}}",
                "{\"window\":{\"width\":-3,\"height\":5}}",
                "{\"layouts\":{\"MODEL\":{\"panels\":7}}}",
            })
    void aDamagedFileMeansTheStandardAndAFinding(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), text);
        SettingsFile.Loaded loaded = new SettingsFile(path).load(standard);
        assertThat(loaded.settings()).isEqualTo(standard);
        assertThat(loaded.finding()).isPresent();
        assertThat(loaded.finding().get().message().key()).isEqualTo("workbench.settings.damaged");
        assertThat(loaded.finding().get().place().file()).isEqualTo(path.toString());
    }

    @Test
    void recentFilesAreUniqueNewestFirstAndFew() {
        Settings settings = standard;
        for (int i = 0; i < 30; i++) {
            settings = settings.withRecent(Path.of("file-" + i % 20));
        }
        assertThat(settings.recent()).hasSize(12).doesNotHaveDuplicates().startsWith(Path.of("file-9"));
    }

    @Test
    void viewsAreKeptForTheModelsThatGotOneLast() {
        CameraPose pose = new CameraPose(Vec3.ZERO, 10, 0, 0, 0.7);
        Settings settings = standard.withView(Path.of("first"), 1, pose);
        for (int i = 0; i < 99; i++) {
            settings = settings.withView(Path.of("model-" + i), 1, pose);
        }
        settings = settings.withView(Path.of("first"), 2, pose).withView(Path.of("another"), 1, pose);
        assertThat(settings.views()).hasSize(100).doesNotContainKey(Path.of("model-0"));
        assertThat(settings.views().get(Path.of("first"))).containsOnlyKeys(1, 2);
    }

    @Test
    void theUserFolderFollowsTheSystem() {
        Properties linux = new Properties();
        linux.setProperty("os.name", "Linux");
        linux.setProperty("user.home", "/home/kim");
        assertThat(UserFolder.locate(linux, Map.of())).isEqualTo(Path.of("/home/kim/.local/state/twinbench"));
        assertThat(UserFolder.locate(linux, Map.of("XDG_STATE_HOME", "/x"))).isEqualTo(Path.of("/x/twinbench"));
        linux.setProperty("twinbench.state", "/here");
        assertThat(UserFolder.locate(linux, Map.of())).isEqualTo(Path.of("/here"));
    }
}
