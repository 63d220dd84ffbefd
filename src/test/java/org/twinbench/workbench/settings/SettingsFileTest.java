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
                .withRecent(Path.of("模型.glb"));
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
