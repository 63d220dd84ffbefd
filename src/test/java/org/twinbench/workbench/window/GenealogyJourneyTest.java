package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.experiment.trace.Family;
import org.twinbench.model.AssetId;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.open.ModelFiles;

/** Follows a part of a run in the real window: what it is made of, what it went into, and out to an EPCIS file. */
@Tag("fx")
class GenealogyJourneyTest {
    private static final String JOINED = """
            {"twinbench": 1, "name": "joined", "engine": "factory", "start": "2026-01-05T06:00:00Z", "horizon": "100 s", "seed": 1,
             "elements": [
              {"id": "brackets", "type": "source", "parameters": {"interarrival": "40 s", "limit": 2, "part": "bracket"}, "next": ["join"]},
              {"id": "plates", "type": "source", "parameters": {"interarrival": "40 s", "limit": 2, "part": "plate"}, "next": ["join"]},
              {"id": "join", "type": "assembly", "parameters": {"components": "brackets: 1; plates: 1", "processTime": "5 s", "product": "holder", "workers": "team"}, "next": ["out"]},
              {"id": "out", "type": "sink"},
              {"id": "team", "type": "workers", "parameters": {"count": 1}}]}
            """;

    @TempDir
    Path folder;

    /** Saves where the test says. */
    private final FileDialogs dialogs = new FileDialogs() {
        @Override
        public Optional<Path> toOpen(FileChooser prepared) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(FileChooser prepared) {
            return Optional.of(folder.resolve(prepared.getInitialFileName()));
        }
    };

    private WindowDriver open() throws Exception {
        Path file = Files.writeString(folder.resolve("joined.json"), JOINED);
        Environment environment = new Environment(folder.resolve("state"), folder, Optional.empty(), Locale.ENGLISH);
        WindowDriver window = new WindowDriver(environment, new ModelFiles(), dialogs);
        window.open(file.toString());
        window.waitUntil("the scenario is ready", () -> window.session().runState() == RunState.READY);
        window.onUi(() -> {
            window.workbench().docking().show("genealogy");
            return null;
        });
        return window;
    }

    private static void run(WindowDriver window) {
        for (int i = 0; i < 13; i++) {
            window.perform("run.faster");
        }
        window.perform("run.restart");
        window.waitUntil("the run is over", () -> window.session().runState() == RunState.FINISHED);
    }

    private static List<String> lines(WindowDriver window, TableView<?> table) {
        return window.onUi(() -> IntStream.range(0, table.getItems().size())
                .mapToObj(row -> table.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)))
                        .collect(Collectors.joining(" | ")))
                .toList());
    }

    @Test
    void aComponentLeadsToWhatItIsPartOf() throws Exception {
        try (WindowDriver window = open()) {
            Label empty = window.find("genealogy-empty", Label.class);
            assertThat(window.onUi(empty::getText)).contains("do not follow");
            window.perform("run.trace");
            assertThat(window.onUi(empty::getText)).contains("pauses or ends");
            run(window);
            TableView<?> parts = window.find("genealogy-parts", TableView.class);
            window.waitUntil("four parts are listed", () -> parts.getItems().size() == 4);
            TextField serial = window.find("genealogy-serial", TextField.class);
            window.onUi(() -> {
                serial.setText("1");
                return null;
            });
            window.waitUntil("one part is listed", () -> parts.getItems().size() == 1);
            assertThat(lines(window, parts).getFirst()).isEqualTo("1 | plate | 0:00:00 | 0:00:00 | built in");
            @SuppressWarnings("unchecked")
            TreeView<Family> tree = window.find("genealogy-tree", TreeView.class);
            window.waitUntil("the tree has it", () -> tree.getRoot() != null && tree.getExpandedItemCount() == 2);
            TreeItem<Family> root = window.onUi(tree::getRoot);
            assertThat(root.getValue().life().kind()).isEqualTo("holder");
            assertThat(window.onUi(() -> tree.getSelectionModel()
                            .getSelectedItem()
                            .getValue()
                            .life()
                            .serial()))
                    .isEqualTo(1);
            theStepsAreToldAndLeadToTheirInstant(window, tree);
            aKindAndAnElementNarrowTheList(window, parts, serial);
            theWordsFollowTheLanguage(window, parts);
        }
    }

    private static void theStepsAreToldAndLeadToTheirInstant(WindowDriver window, TreeView<Family> tree) {
        window.onUi(() -> {
            tree.getSelectionModel().select(0);
            return null;
        });
        TableView<?> steps = window.find("genealogy-steps", TableView.class);
        assertThat(lines(window, steps))
                .contains(
                        "0:00:00.0 | built in | join | 1 | 0 | ",
                        "0:00:05.0 | worked on | join | 0 |  | team",
                        "0:00:05.0 | left finished | out | 0 |  | ");
        window.onUi(() -> {
            steps.getSelectionModel().selectLast();
            return null;
        });
        assertThat(window.session().tick()).isEqualTo(5_000_000);
    }

    private static void aKindAndAnElementNarrowTheList(WindowDriver window, TableView<?> parts, TextField serial) {
        @SuppressWarnings("unchecked")
        ChoiceBox<String> kind = window.find("genealogy-kind", ChoiceBox.class);
        window.onUi(() -> {
            serial.clear();
            kind.setValue("plate");
            return null;
        });
        window.waitUntil("the plates are listed", () -> parts.getItems().size() == 2);
        window.onUi(() -> {
            kind.setValue("");
            window.session().select(List.of(new AssetId("out")));
            return null;
        });
        window.waitUntil(
                "what left is listed",
                () -> lines(window, parts).stream().allMatch(line -> line.endsWith("left finished")));
        assertThat(lines(window, parts)).hasSize(2);
    }

    private static void theWordsFollowTheLanguage(WindowDriver window, TableView<?> parts) {
        window.onUi(() -> {
            window.session().languageProperty().set(Language.CHINESE);
            return null;
        });
        window.waitUntil(
                "the list speaks Chinese", () -> lines(window, parts).getFirst().endsWith("完成离厂"));
    }

    @Test
    void thePartsAreExportedAndTheSettingIsKept() throws Exception {
        try (WindowDriver window = open()) {
            assertThat(window.onUi(() -> window.workbench()
                            .commands()
                            .get("trace.epcis")
                            .enabled()
                            .get()))
                    .isFalse();
            window.perform("run.trace");
            run(window);
            window.waitUntil(
                    "there is something to export",
                    () -> window.workbench()
                            .commands()
                            .get("trace.epcis")
                            .enabled()
                            .get());
            window.perform("trace.epcis");
            Path file = folder.resolve("epcis.jsonld");
            window.waitUntil("the file is written", () -> Files.exists(file));
            assertThat(Files.readString(file)).contains("\"schemaVersion\":\"2.0\"", "AssociationEvent", "shipping");
        }
        try (WindowDriver again = open()) {
            assertThat(again.onUi(() -> again.workbench()
                            .commands()
                            .get("run.trace")
                            .toggle()
                            .orElseThrow()
                            .get()))
                    .isTrue();
        }
    }
}
