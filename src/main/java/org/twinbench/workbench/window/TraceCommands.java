package org.twinbench.workbench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.twinbench.experiment.trace.EpcNames;
import org.twinbench.experiment.trace.EpcisExport;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.TraceFile;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.timebar.RunControl;

/** Writes the traced parts of the shown run for other programs. */
final class TraceCommands {
    private final FileDialogs dialogs;
    private final Session session;
    private final RunControl control;
    private final BiConsumer<Message, Throwable> failed;

    TraceCommands(FileDialogs dialogs, Session session, RunControl control, BiConsumer<Message, Throwable> failed) {
        this.dialogs = dialogs;
        this.session = session;
        this.control = control;
        this.failed = failed;
    }

    Command export() {
        return Command.of("trace.epcis", "trace.epcis", "mdi2e-export", this::choose)
                .in(CommandMenu.FILE, 2)
                .enabledWhen(Bindings.createBooleanBinding(
                        () -> control.traceProperty().getValue() != null, control.traceProperty()));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(session.texts().now("trace.epcis"));
        chooser.getExtensionFilters().add(new ExtensionFilter(session.texts().now("trace.epcisFiles"), "*.jsonld"));
        Path folder = session.folder();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName("epcis.jsonld");
        dialogs.toSave(chooser).ifPresent(this::export);
    }

    /** Of what the run did up to now, even if it goes on meanwhile. */
    private void export(Path file) {
        Scenario scenario = session.scenario();
        TraceFile trace = control.traceProperty().getValue();
        session.jobs()
                .startBeside(
                        Message.of("trace.exporting"),
                        progress -> write(scenario, trace, file),
                        events -> session.log()
                                .add(new LogEntry(
                                        Instant.now(),
                                        Severity.INFO,
                                        Message.of("trace.exported", events, file.toString()))),
                        failure -> failed.accept(Message.of("trace.notExported", file.toString()), failure));
    }

    private static Long write(Scenario scenario, TraceFile trace, Path file) throws IOException {
        long[] events = new long[1];
        EpcNames names = EpcNames.below(EpcNames.EXAMPLE, trace.places());
        AtomicFiles.write(file, out -> events[0] = EpcisExport.write(scenario, trace, names, out));
        return events[0];
    }
}
