package org.twinbench.workbench.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.twinbench.scene.io.SceneReader;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.language.Texts;

/** Opening files and leaving. */
final class FileCommands {
    private final FileDialogs dialogs;
    private final Texts texts;
    private final ObservableList<Path> recent;
    private final Consumer<Path> open;

    FileCommands(FileDialogs dialogs, Texts texts, ObservableList<Path> recent, Consumer<Path> open) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.recent = recent;
        this.open = open;
    }

    Command open() {
        return Command.of("file.open", "workbench.file.open", "mdi2f-folder-open-outline", this::choose)
                .in(CommandMenu.FILE)
                .withShortcut("Shortcut+O")
                .onToolBar();
    }

    Command openSample(Path sample) {
        return Command.of("file.openSample", "workbench.file.openSample", "mdi2f-factory", () -> open.accept(sample))
                .in(CommandMenu.FILE);
    }

    Command exit(Runnable close) {
        return Command.of("file.exit", "workbench.file.exit", "mdi2e-exit-to-app", close)
                .in(CommandMenu.FILE, 9)
                .withShortcut("Shortcut+Q");
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now("workbench.file.open"));
        chooser.getExtensionFilters().addAll(kinds());
        lastFolder().ifPresent(chooser::setInitialDirectory);
        dialogs.toOpen(chooser).ifPresent(open);
    }

    /** Everything together first, then each format by itself. */
    private List<ExtensionFilter> kinds() {
        List<ExtensionFilter> kinds = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        for (SceneReader.Format format : SceneReader.formats()) {
            List<String> patterns = format.extensions().stream()
                    .map(extension -> "*." + extension)
                    .toList();
            all.addAll(patterns);
            kinds.add(new ExtensionFilter(texts.now(format.titleKey()), patterns));
        }
        List<String> orders = List.of("*.xlsx", "*.csv", "*.tsv", "*.txt", "*.fjs", "*.xml");
        all.add("*.json");
        all.addAll(orders);
        kinds.add(new ExtensionFilter(texts.now("workbench.file.orders"), orders));
        kinds.addFirst(new ExtensionFilter(texts.now("workbench.file.allKinds"), List.copyOf(all)));
        kinds.add(new ExtensionFilter(texts.now("workbench.file.anyFile"), "*.*"));
        return kinds;
    }

    private Optional<File> lastFolder() {
        return recent.stream()
                .map(Path::getParent)
                .filter(folder -> folder != null && Files.isDirectory(folder))
                .map(Path::toFile)
                .findFirst();
    }
}
