package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.AssetId;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;
import org.twinbench.workbench.open.ModelFiles;

/** An element is renamed and given another look in the inspector, and both are taken back. */
@Tag("fx")
class ElementFormJourneyTest {
    private static final String OBJ = "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n";

    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void drawALine() throws TimeoutException {
        Environment environment = new Environment(folder.resolve("state"), folder, Optional.empty(), Locale.ENGLISH);
        window = new WindowDriver(environment, new ModelFiles());
        window.perform("layout.new");
        window.onUi(() -> {
            Scenario drawn = window.session()
                    .scenario()
                    .withElements(List.of(
                            element("in", "source", Map.of("interarrival", "9 s"), "gate"),
                            element("gate", "gate", Map.of("cards", "2", "returns", "mill"), "mill"),
                            element("mill", "machine", Map.of("processTime", "5 s"), "out"),
                            element("out", "sink", Map.of())));
            window.session().scenarioProperty().set(drawn);
            window.session().selection().clear();
            window.session().selection().add(new AssetId("mill"));
            return null;
        });
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private static Element element(String id, String type, Map<String, String> parameters, String... next) {
        Layout layout = new Layout(Optional.of(new Spot(new Vec3(id.length(), 0, 0), 0)), List.of(), Optional.empty());
        return new Element(id, type, Optional.empty(), parameters, List.of(next)).withLayout(layout);
    }

    private void write(String key, String text) {
        TextField field = window.find("inspector-field-" + key, TextField.class);
        window.onUi(() -> {
            field.setText(text);
            field.getOnAction().handle(null);
            return null;
        });
    }

    private Optional<Element> element(String id) {
        return window.session().scenario().element(id);
    }

    @Test
    void aNewIdIsFollowedByWhateverNamesTheElement() {
        write("id", "drill");

        window.waitUntil("it is renamed", () -> element("drill").isPresent());
        assertThat(element("gate").orElseThrow().next()).containsExactly("drill");
        assertThat(element("gate").orElseThrow().parameters()).containsEntry("returns", "drill");
        assertThat(window.onUi(() -> window.session().selection())).containsExactly(new AssetId("drill"));
        window.perform("edit.undo");
        window.waitUntil("it is as before", () -> element("mill").isPresent());
        assertThat(element("gate").orElseThrow().parameters()).containsEntry("returns", "mill");
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        write("id", "out");

        Label error = window.find("inspector-error-id", Label.class);
        window.waitUntil("it says why", () -> error.getText().contains("\"out\""));
        assertThat(element("mill")).isPresent();
    }

    @Test
    void aModelFileBecomesTheLook() throws IOException {
        String file = Path.of(window.session().scenario().file())
                .toAbsolutePath()
                .getParent()
                .relativize(Files.writeString(folder.resolve("mill.obj"), OBJ))
                .toString();
        write("look", file);

        window.waitUntil(
                "it looks so",
                () -> element("mill").orElseThrow().layout().look().equals(Optional.of(file)));
        window.perform("edit.undo");
        window.waitUntil(
                "it looks as before",
                () -> element("mill").orElseThrow().layout().look().isEmpty());
        write("look", "nothing.glb");
        Label error = window.find("inspector-error-look", Label.class);
        window.waitUntil(
                "it says that the file is missing", () -> error.getText().contains("nothing.glb"));
    }
}
