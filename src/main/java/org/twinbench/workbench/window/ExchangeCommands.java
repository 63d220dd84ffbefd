package org.twinbench.workbench.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.twinbench.exchange.Exchange;
import org.twinbench.exchange.ImportFormat;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;

/** Taking files of other programs in, and writing the scenario for them. */
final class ExchangeCommands {
    private final FileDialogs dialogs;
    private final Session session;
    private final Consumer<List<Path>> open;
    private final BiConsumer<Message, Throwable> defects;

    /**
     * @param open opens files together, after asking about unsaved changes
     * @param defects is told of errors that are not the file's fault
     */
    ExchangeCommands(
            FileDialogs dialogs, Session session, Consumer<List<Path>> open, BiConsumer<Message, Throwable> defects) {
        this.dialogs = dialogs;
        this.session = session;
        this.open = open;
        this.defects = defects;
    }

    Command importFiles() {
        return Command.of("file.import", "workbench.file.import", "mdi2i-import", this::chooseImport)
                .in(CommandMenu.FILE, 2);
    }

    Command export() {
        return Command.of("file.export", "workbench.file.export", "mdi2e-export", this::chooseExport)
                .in(CommandMenu.FILE, 2)
                .enabledWhen(session.scenarioProperty().isNotNull());
    }

    private void chooseImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("workbench.file.import"));
        List<ExtensionFilter> kinds = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        for (ImportFormat format : ImportFormat.values()) {
            ExtensionFilter kind = filter(format);
            all.addAll(kind.getExtensions());
            kinds.add(kind);
        }
        kinds.addFirst(new ExtensionFilter(session.texts().now("workbench.file.importKinds"), List.copyOf(all)));
        chooser.getExtensionFilters().addAll(kinds);
        List<Path> files = dialogs.toOpenSeveral(chooser);
        if (!files.isEmpty()) {
            open.accept(files);
        }
    }

    private ExtensionFilter filter(ImportFormat format) {
        return new ExtensionFilter(
                session.texts().now(format.titleKey()),
                format.extensions().stream().map(ending -> "*." + ending).toList());
    }

    private void chooseExport() {
        session.finishEditing();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("workbench.file.export"));
        chooser.getExtensionFilters().add(filter(ImportFormat.AUTOMATION_ML));
        chooser.getExtensionFilters().add(filter(ImportFormat.CMSD));
        dialogs.toSave(chooser).ifPresent(this::export);
    }

    private void export(Path file) {
        Scenario scenario = session.scenario();
        Message name = Message.of("exchange.writing", file.getFileName().toString());
        session.jobs()
                .startBeside(
                        name,
                        progress -> Exchange.write(scenario, file),
                        findings -> exported(file, findings),
                        failure -> failed(file, failure));
    }

    private void exported(Path file, List<Finding> findings) {
        session.findings().addAll(findings);
        log(Severity.INFO, Message.of("exchange.written", file.toString()));
    }

    private void failed(Path file, Throwable failure) {
        switch (failure) {
            case BadInputException bad -> session.findings().addAll(0, bad.findings());
            case IOException io -> {
                String why = io.getMessage() == null ? io.getClass().getSimpleName() : io.getMessage();
                session.findings().addFirst(Finding.error(Place.of(file.toString()), "exchange.notWritten", why));
            }
            default -> defects.accept(Message.of("exchange.writing", file.toString()), failure);
        }
    }

    private void log(Severity severity, Message message) {
        session.log().add(new LogEntry(Instant.now(), severity, message));
    }
}
