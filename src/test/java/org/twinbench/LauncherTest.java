package org.twinbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void nothingOrOneFileMeansTheWindow() throws IOException {
        String file = Files.createFile(folder.resolve("hall.glb")).toString();
        assertThat(Launcher.windowArguments()).contains(List.of());
        assertThat(Launcher.windowArguments(file)).contains(List.of(file));
        assertThat(Launcher.windowArguments("open", file)).contains(List.of(file));
        assertThat(Launcher.windowArguments("info")).isEmpty();
        assertThat(Launcher.windowArguments("info", file)).isEmpty();
        assertThat(Launcher.windowArguments(folder.resolve("none.glb").toString()))
                .isEmpty();
    }

    @Test
    void onLinuxTheEnvironmentNamesTheDisplay() {
        assertThat(Launcher.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(Launcher.hasDisplay("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Launcher.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Launcher.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Launcher.hasDisplay("Mac OS X", Map.of())).isTrue();
    }
}
