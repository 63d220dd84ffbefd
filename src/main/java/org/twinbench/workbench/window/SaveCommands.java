package org.twinbench.workbench.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.twinbench.model.Message;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.saving.Question;
import org.twinbench.workbench.saving.Question.Answer;
import org.twinbench.workbench.saving.ScenarioKeeper;

/** Saving, and the questions that keep unsaved changes from getting lost. */
final class SaveCommands {
    private final FileDialogs dialogs;
    private final Session session;
    private final ScenarioKeeper keeper;
    private final Overlays overlays;
    private final Consumer<Path> moved;

    /** @param moved is told where a scenario was saved under a new name */
    SaveCommands(FileDialogs dialogs, Session session, ScenarioKeeper keeper, Overlays overlays, Consumer<Path> moved) {
        this.dialogs = dialogs;
        this.session = session;
        this.keeper = keeper;
        this.overlays = overlays;
        this.moved = moved;
    }

    /** Always enabled with a scenario: a value that is half typed is no edit yet, and saved too. */
    Command save() {
        return Command.of("file.save", "workbench.file.save", "mdi2c-content-save-outline", () -> save(() -> {}))
                .in(CommandMenu.FILE, 1)
                .withShortcut("Shortcut+S")
                .onToolBar()
                .enabledWhen(session.scenarioProperty().isNotNull());
    }

    Command saveAs() {
        return Command.of(
                        "file.saveAs",
                        "workbench.file.saveAs",
                        "mdi2c-content-save-edit-outline",
                        () -> saveAs(() -> {}))
                .in(CommandMenu.FILE, 1)
                .withShortcut("Shortcut+Shift+S")
                .enabledWhen(session.scenarioProperty().isNotNull());
    }

    private void save(Runnable then) {
        if (session.scenarioFile() == null) {
            saveAs(then);
        } else {
            keeper.save(session.scenarioFile(), then);
        }
    }

    private void saveAs(Runnable then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("workbench.file.saveAs"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(session.texts().now("workbench.file.scenarios"), "*.json"));
        Path file = session.scenarioFile();
        if (file != null && Files.isDirectory(file.getParent())) {
            chooser.setInitialDirectory(file.getParent().toFile());
            chooser.setInitialFileName(file.getFileName().toString());
        }
        dialogs.toSave(chooser).ifPresent(chosen -> {
            Path target = withEnding(chosen.toAbsolutePath().normalize());
            keeper.save(target, () -> {
                moved.accept(target);
                then.run();
            });
        });
    }

    /** With {@code .json}; what the dialog did not ask about is not overwritten, so that name then gets a number. */
    private static Path withEnding(Path chosen) {
        String name = chosen.getFileName().toString();
        if (name.endsWith(".json")) {
            return chosen;
        }
        Path file = chosen.resolveSibling(name + ".json");
        for (int number = 2; Files.exists(file); number++) {
            file = chosen.resolveSibling(name + "-" + number + ".json");
        }
        return file;
    }

    /** Does something that closes the scenario: at once if nothing is unsaved, else as the user answers. */
    void beforeLeaving(Runnable leave) {
        session.finishEditing();
        if (!keeper.unsavedProperty().get()) {
            leave.run();
            return;
        }
        ask(
                Message.of("workbench.saving.question", name()),
                Message.of("workbench.saving.explanation"),
                () -> {},
                List.of(
                        new Answer("question.save", "workbench.saving.save", () -> save(leave)),
                        new Answer("question.discard", "workbench.saving.discard", leave),
                        new Answer("question.cancel", "workbench.cancel", () -> {})));
    }

    /** Offers what was kept when the program ended without saving; leaving the question takes it. */
    void offerKept() {
        keeper.findKept(kept -> ask(
                Message.of("workbench.saving.found", name()),
                Message.of("workbench.saving.foundExplanation"),
                () -> keeper.restore(kept),
                List.of(
                        new Answer("question.restore", "workbench.saving.restore", () -> keeper.restore(kept)),
                        new Answer("question.refuse", "workbench.saving.refuse", keeper::refuse))));
    }

    private String name() {
        Scenario scenario = session.scenario();
        return scenario.name().in(session.texts().locale());
    }

    private void ask(Message title, Message explanation, Runnable dismissed, List<Answer> answers) {
        List<Answer> closing = answers.stream()
                .map(answer -> new Answer(answer.id(), answer.key(), () -> {
                    overlays.close();
                    answer.chosen().run();
                }))
                .toList();
        Question question = new Question(session.texts(), title, explanation, closing);
        overlays.show(question.node(), Pos.CENTER, dismissed);
    }
}
