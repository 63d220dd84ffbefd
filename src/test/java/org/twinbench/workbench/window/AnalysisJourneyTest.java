package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.analysis.Cause;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Shades;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.open.ModelFiles;

/** Looks for the planted bottleneck of the sample as a user does. */
@Tag("fx")
class AnalysisJourneyTest {
    @TempDir
    Path user;

    private WindowDriver open(String scenario) throws Exception {
        Path home = Path.of("").toAbsolutePath();
        Path file = home.resolve("scenarios").resolve(scenario);
        return new WindowDriver(new Environment(user, home, Optional.of(file), Locale.ENGLISH), new ModelFiles());
    }

    private static String row(WindowDriver window, TableView<?> table, int row) {
        return window.onUi(() -> table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .collect(Collectors.joining(" | ")));
    }

    @Test
    void findsThePlantedBottleneckAndGoesToTheTimeThatIsClicked() throws Exception {
        try (WindowDriver window = open("assembly-hall-bottleneck.json")) {
            window.waitUntil("the scenario is open", () -> window.session().runState() == RunState.READY);
            window.onUi(() -> {
                window.workbench().docking().show("analysis");
                return null;
            });
            Label empty = window.find("analysis-empty", Label.class);
            assertThat(window.onUi(empty::getText)).contains("Run the scenario");
            window.perform("run.restart");
            runToTheEnd(window);
            TableView<?> table = window.find("analysis-bottlenecks", TableView.class);
            Label span = window.find("analysis-span", Label.class);
            window.waitUntil(
                    "the last minute has been analysed", () -> span.getText().endsWith("8:00:00"));
            // the figures come after the recording: what they say of the arrows may follow a moment later
            window.waitUntil("both methods agree", () -> row(window, table, 0).contains("● limit ("));
            assertThat(row(window, table, 0)).startsWith("assembly-4 | ").contains("Working");
            ListView<?> causes = window.find("analysis-causes", ListView.class);
            Cause first = (Cause) window.onUi(() -> causes.getItems().getFirst());
            assertThat(first.message().key()).isEqualTo("analysis.cause.bottleneck");

            Node strip = window.find("analysis-strip", Node.class);
            window.click(strip);
            long middle = window.session().tick();
            assertThat(Ticks.toSeconds(middle)).isBetween(4.4 * 3600, 4.6 * 3600);
            window.press(KeyCode.RIGHT);
            assertThat(window.session().tick())
                    .as("the next change of the bottleneck")
                    .isGreaterThan(middle);

            window.onUi(() -> {
                table.getSelectionModel().select(0);
                return null;
            });
            assertThat(window.onUi(() -> List.copyOf(window.session().selection())))
                    .extracting(AssetId::value)
                    .containsExactly("assembly-4");
            everyViewShowsIt(window);
            window.onUi(() -> {
                window.session().languageProperty().set(Language.CHINESE);
                return null;
            });
            window.waitUntil(
                    "the table speaks Chinese", () -> row(window, table, 0).contains("● 限制处"));
        }
    }

    private static void everyViewShowsIt(WindowDriver window) {
        ChoiceBox<?> shades = window.find("analysis-shades", ChoiceBox.class);
        window.onUi(() -> {
            shades.getSelectionModel().select(1);
            return null;
        });
        Shades shown = window.session().shades();
        assertThat(shown.text(new AssetId("assembly-4")).orElseThrow()).isEqualTo(shown.text(shown.high()));
        ComboBox<?> inSpace = window.find("color-by", ComboBox.class);
        window.waitUntil("the 3D view has them too", () -> "#shades".equals(inSpace.getValue()));
        window.onUi(() -> {
            shades.getSelectionModel().select(2);
            return null;
        });
        assertThat(window.session().shades().values())
                .as("there are no vehicles here")
                .isEmpty();
        assertThat((Object) window.onUi(inSpace::getValue)).isEqualTo("#shades");
        window.onUi(() -> {
            inSpace.getSelectionModel().selectFirst();
            return null;
        });
        window.waitUntil(
                "own colours are back everywhere", () -> window.session().shades() == null);
        for (String view : List.of("losses", "gantt", "flow", "bottleneck")) {
            window.click(window.find("analysis." + view, Node.class));
        }
    }

    private static void runToTheEnd(WindowDriver window) {
        for (int i = 0; i < 13; i++) {
            window.perform("run.faster");
        }
        window.waitUntil("the shift is over", () -> window.session().runState() == RunState.FINISHED);
    }
}
