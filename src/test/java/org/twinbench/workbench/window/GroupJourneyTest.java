package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.AssetId;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.open.ModelFiles;

/** Blocks grouped in the real window: named, used again from the library, moved as one, taken apart, and all taken back. */
@Tag("fx")
class GroupJourneyTest {
    private static final String LINE = """
            {"twinbench": 1, "engine": "factory", "horizon": "8 h",
             "elements": [
              {"id": "in", "type": "source", "parameters": {"interarrival": "60 s"}, "next": ["store"],
               "layout": {"spot": {"x": "-6 m", "y": "0 m"}}},
              {"id": "store", "type": "buffer", "layout": {"spot": {"x": "-2 m", "y": "0 m"}}, "next": ["press"]},
              {"id": "press", "type": "machine", "layout": {"spot": {"x": "2 m", "y": "0 m"}},
               "parameters": {"processTime": "40 s"}, "next": ["out"]},
              {"id": "out", "type": "sink", "layout": {"spot": {"x": "6 m", "y": "0 m"}}}]}
            """;

    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("line.json");
        Files.writeString(file, LINE);
        FileDialogs none = new FileDialogs() {
            @Override
            public Optional<Path> toOpen(javafx.stage.FileChooser prepared) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(javafx.stage.FileChooser prepared) {
                return Optional.empty();
            }
        };
        Environment environment = new Environment(folder.resolve("state"), folder, Optional.empty(), Locale.ENGLISH);
        window = new WindowDriver(environment, new ModelFiles(), none);
        window.open(file.toString());
        window.waitUntil("it is open", () -> window.session().scenario() != null);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Scenario scenario() {
        return window.session().scenario();
    }

    private void group() {
        window.onUi(() -> {
            window.session().select(List.of(new AssetId("store"), new AssetId("press")));
            return null;
        });
        window.perform("layout.group");
        TextField name = window.find("group.name", TextField.class);
        CheckBox time = window.find("group.expose.press.processTime", CheckBox.class);
        Button make = window.find("group.make", Button.class);
        window.onUi(() -> {
            name.setText("cell");
            time.setSelected(true);
            make.fire();
            return null;
        });
        window.waitUntil(
                "it is grouped", () -> !scenario().submodels().instances().isEmpty());
    }

    @Test
    void selectedBlocksBecomeABlockThatIsUsedAgain() {
        Scenario flat = scenario();
        group();
        assertThat(scenario().elements())
                .extracting(Element::id)
                .containsExactly("in", "cell-1.store", "cell-1.press", "out");
        assertThat(scenario().submodels().definitions().getFirst().parameters())
                .extracting(parameter -> parameter.key())
                .containsExactly("processTime");
        Node plan = window.find("plan", Node.class);
        ToggleButton block = window.find("library.submodel:cell", ToggleButton.class);
        Point2D place = window.onUi(() -> new Point2D(
                plan.getLayoutBounds().getWidth() / 2, plan.getLayoutBounds().getHeight() / 4));
        window.onUi(() -> {
            block.fire();
            return null;
        });
        window.click(plan, place);
        window.waitUntil(
                "it is used again", () -> scenario().submodels().instances().size() == 2);
        assertThat(scenario().element("cell-2.press").orElseThrow().next()).isEmpty();
        window.perform("edit.undo");
        window.perform("edit.undo");
        assertThat(scenario()).isEqualTo(flat);
        window.perform("edit.redo");
        assertThat(scenario().submodels().instances()).hasSize(1);
    }

    @Test
    void aGroupTurnsAsOneAndIsTakenApart() {
        group();
        window.onUi(() -> {
            window.session().select(List.of(new AssetId("cell-1.press")));
            return null;
        });
        window.perform("layout.rotate");
        assertThat(scenario().submodels().instances()).hasSize(1);
        assertThat(scenario()
                        .element("cell-1.store")
                        .orElseThrow()
                        .layout()
                        .spot()
                        .orElseThrow()
                        .heading())
                .isEqualTo(Math.PI / 2);
        window.perform("layout.ungroup");
        assertThat(scenario().submodels().instances()).isEmpty();
        assertThat(scenario().element("cell-1.store")).isPresent();
    }
}
