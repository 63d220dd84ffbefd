package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.Severity;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.open.ModelFiles;

/** A planner brings tables along, looks at the factory, and gives it away as AutomationML. */
@Tag("fx")
class ExchangeJourneyTest {
    @TempDir
    Path folder;

    private final FileDialogs dialogs = new FileDialogs() {
        @Override
        public Optional<Path> toOpen(FileChooser prepared) {
            return chosen.stream().findFirst();
        }

        @Override
        public List<Path> toOpenSeveral(FileChooser prepared) {
            return chosen;
        }

        @Override
        public Optional<Path> toSave(FileChooser prepared) {
            return chosen.stream().findFirst();
        }
    };

    private List<Path> chosen = List.of();
    private Path routings;
    private Path orders;
    private WindowDriver window;

    @BeforeEach
    void openWindow() throws Exception {
        routings = Files.writeString(
                folder.resolve("r.csv"), "product,machine,process time [s]\na,saw,30\na,mill,45\nb,mill,60\n");
        orders = Files.writeString(folder.resolve("o.csv"), "order,product,quantity\n1,a,10\n2,b,5\n");
        Environment environment = new Environment(folder.resolve("state"), folder, Optional.empty(), Locale.ENGLISH);
        window = new WindowDriver(environment, new ModelFiles(), dialogs);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void tablesBecomeAnUnsavedScenarioThatIsExportedAndDroppedAgain() throws Exception {
        chosen = List.of(routings, orders);
        window.perform("file.import");
        window.waitUntil("the factory is there", () -> window.session().runState() == RunState.READY);
        assertThat(window.session().scenario().element("orders")).isPresent();
        assertThat(window.session().scenario().elements()).hasSize(7);
        window.waitUntil("it is unsaved", () -> window.title().startsWith("•"));
        window.waitUntil("it is shown", () -> window.session().scene() != null);

        Path aml = folder.resolve("plant.aml");
        chosen = List.of(aml);
        window.perform("file.export");
        window.waitUntil("the file is there", () -> Files.exists(aml));
        window.waitUntil(
                "nothing goes on", () -> window.session().jobs().running().isEmpty());

        window.onUi(() -> {
            window.session().scenarioProperty().set(null);
            return null;
        });
        window.drop(aml);
        window.waitUntil(
                "the factory is back",
                () -> window.session().scenario() != null
                        && window.session().scenario().elements().size() == 7);
        assertThat(window.session().scenario().element("mill").orElseThrow().parameters())
                .containsEntry("processTimes", "a: 45 s; b: 60 s");
    }

    @Test
    void aBadTableIsToldAndNothingChanges() throws Exception {
        Files.writeString(routings, "product,machine,process time [s]\na,saw,soon\n");
        chosen = List.of(routings);
        window.perform("file.import");
        window.waitUntil(
                "it is told",
                () -> window.session().findings().stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR
                                && finding.place().line() == 2
                                && finding.place().column() == 3));
        assertThat(window.session().scenario()).isNull();
    }
}
