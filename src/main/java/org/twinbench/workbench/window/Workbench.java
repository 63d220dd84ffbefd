package org.twinbench.workbench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.twinbench.exchange.Exchange;
import org.twinbench.exchange.planning.PlanningImport;
import org.twinbench.experiment.plan.PreparedExperiment;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.schedule.routing.io.RoutingReader;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandControls;
import org.twinbench.workbench.commands.CommandMenu;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.docking.Docking;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.log.FailureFile;
import org.twinbench.workbench.open.FileOpener;
import org.twinbench.workbench.open.FileSource;
import org.twinbench.workbench.saving.ScenarioKeeper;
import org.twinbench.workbench.settings.Settings;
import org.twinbench.workbench.settings.SettingsFile;
import org.twinbench.workbench.theme.Look;

/** One window: makes everything in it and wires it together. Closing the stage closes it. */
public final class Workbench {
    private final Stage stage;
    private final Environment environment;
    private final FrameClock clock = new FrameClock();
    private final Session session;
    private final SettingsKeeper settings;
    private final Failures failures;
    private final FileOpener opener;
    private final CommandRegistry commands = new CommandRegistry();
    private final Overlays overlays = new Overlays();
    private final ScenarioKeeper keeper;
    private final SaveCommands saving;
    private final PanelSet panels;
    private final Docking docking;
    private final Arrangement arrangement;

    /** @param source reads the files that are opened */
    public Workbench(Stage stage, Environment environment, FileSource source) {
        this(stage, environment, source, FileDialogs.over(stage));
    }

    Workbench(Stage stage, Environment environment, FileSource source, FileDialogs dialogs) {
        this.stage = stage;
        this.environment = environment;
        SettingsFile file = new SettingsFile(environment.userFolder().resolve("settings.json"));
        SettingsFile.Loaded loaded = file.load(Settings.standard(environment.locale()));
        session = new Session(loaded.settings().language(), Platform::runLater);
        session.themeProperty().set(loaded.settings().theme());
        loaded.finding().ifPresent(session.findings()::add);
        failures =
                new Failures(session, new FailureFile(environment.userFolder().resolve("failures.log")));
        settings = new SettingsKeeper(
                file, loaded.settings(), e -> failures.report(Message.of("workbench.settings.unsaved"), e));
        opener = new FileOpener(session, source, this::afterOpening, failures::report);
        keeper = new ScenarioKeeper(session, Platform::runLater);
        saving = new SaveCommands(dialogs, session, keeper, overlays, this::remember);
        panels = new PanelSet(
                session,
                environment.installation(),
                settings.recent(),
                addFileCommands(dialogs),
                this::open,
                new KeptViews(session, settings),
                saving::beforeLeaving,
                this::afterBeginning,
                this::showInSpace);
        docking = new Docking(panels.tabs(), session.texts());
        arrangement = new Arrangement(docking, panels, settings);
        addCommands();
        commands.add(new TraceCommands(dialogs, session, panels.control(), failures::report).export());
        listen();
    }

    private List<Command> addFileCommands(FileDialogs dialogs) {
        FileCommands files = new FileCommands(dialogs, session.texts(), settings.recent(), this::open);
        List<Command> beginnings = List.of(files.open(), files.openSample(environment.sample()));
        commands.addAll(beginnings);
        commands.add(saving.save());
        commands.add(saving.saveAs());
        ExchangeCommands exchange = new ExchangeCommands(dialogs, session, this::openTogether, failures::report);
        commands.add(exchange.importFiles());
        commands.add(exchange.export());
        commands.add(files.exit(this::leave));
        return beginnings;
    }

    private void addCommands() {
        EditCommands edits = new EditCommands(session);
        WindowCommands window = new WindowCommands(session);
        commands.addAll(edits.all(this::find));
        panels.all().forEach(panel -> commands.addAll(panel.commands()));
        commands.addAll(window.look(stage));
        commands.addAll(window.perspectives(arrangement.perspectiveProperty(), arrangement::choose));
        commands.addAll(window.panels(panels.tabs(), docking));
        commands.add(window.resetLayout(arrangement::reset));
        commands.add(Command.of(
                        "tools.proof", "proof.open", "mdi2c-check-decagram-outline", () -> docking.show(PanelSet.PROOF))
                .in(CommandMenu.TOOLS));
        commands.add(Command.of(
                        "run.replications",
                        "experiment.replications.open",
                        "mdi2r-repeat-variant",
                        () -> docking.show(PanelSet.REPLICATIONS))
                .in(CommandMenu.RUN, 5)
                .enabledWhen(session.scenarioProperty().isNotNull()));
        commands.add(Command.of(
                        "run.experiment",
                        "experiment.design.open",
                        "mdi2f-flask-outline",
                        () -> docking.show(PanelSet.EXPERIMENT))
                .in(CommandMenu.RUN, 5));
        Runnable guide = () -> docking.show(PanelSet.GUIDE);
        commands.addAll(new HelpCommands(commands, session.texts(), overlays, guide).all());
        CommandControls controls = new CommandControls(session.texts());
        edits.forAssets().stream()
                .flatMap(id -> commands.find(id).stream())
                .forEach(command -> panels.assetMenu().getItems().add(controls.menuItem(command)));
    }

    private void find() {
        docking.show(panels.tree().id());
        Platform.runLater(panels.tree()::find);
    }

    private void listen() {
        // whatever made the window go, what is being written has to arrive
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> keeper.close());
        session.languageProperty().subscribe((before, now) -> settings.change(old -> old.with(now)));
        session.themeProperty().subscribe((before, now) -> settings.change(old -> old.with(now)));
        panels.control().tracingProperty().set(settings.settings().tracing());
        panels.control().tracingProperty().subscribe((before, now) -> settings.change(old -> old.withTracing(now)));
        session.findings().addListener(this::showProblems);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::title,
                        session.sceneProperty(),
                        session.scenarioProperty(),
                        session.scenarioFileProperty(),
                        session.languageProperty(),
                        keeper.unsavedProperty()));
    }

    private String title() {
        if (session.scenario() != null) {
            String mark = keeper.unsavedProperty().get() ? "• " : "";
            Path file = session.scenarioFile();
            String place = file == null ? "" : " — " + file.getFileName();
            return mark + session.scenario().name().in(session.texts().locale()) + place + " — Twinbench";
        }
        return session.scene() == null ? "Twinbench" : session.scene().name() + " — Twinbench";
    }

    /** Shows the frame of the window at once; panels and the first file follow. */
    public void show() {
        failures.catchUncaught();
        WindowFrame frame = new WindowFrame(
                session, commands, settings.recent(), docking, panels.bars(), overlays, this::open, this::drop);
        Scene scene = new Scene(frame.node());
        Look look = new Look(scene);
        session.themeProperty().subscribe(look::wear);
        PlainKeys.guard(scene);
        frame.bindKeys(scene);
        stage.setScene(scene);
        Places.restore(stage, settings.settings().window());
        stage.setOnCloseRequest(event -> {
            event.consume(); // the window goes when nothing can get lost
            leave();
        });
        stage.show();
        clock.markNextFrame("first-frame-ms");
        Platform.runLater(this::fill);
    }

    private void fill() {
        arrangement.choose(settings.settings().perspective());
        Path first = environment.file().orElse(environment.sample());
        if (environment.file().isPresent() || Files.exists(first)) {
            session.jobs().running().addListener((ListChangeListener<Job>) change -> startIfNothingIsOpen());
            begin(first);
        } else {
            docking.show(PanelSet.START);
        }
    }

    private void begin(Path first) {
        if (is(first, PlanningImport::isForPlanning) || is(first, RoutingReader::isForRouting)) {
            open(first);
        } else {
            opener.open(first);
        }
    }

    /** Looks after the job's end has been told to everybody. */
    private void startIfNothingIsOpen() {
        Platform.runLater(() -> {
            boolean idle = session.jobs().running().isEmpty();
            if (idle
                    && session.scene() == null
                    && session.scenario() == null
                    && !panels.planning().isOpen()
                    && !panels.routes().isOpen()) {
                docking.show(PanelSet.START);
            }
        });
    }

    private void afterOpening(Path file) {
        if (docking.isVisible(PanelSet.START)) {
            docking.show(PanelSet.VIEW); // else the start page's other neighbour would come forward
        }
        docking.close(PanelSet.START);
        remember(file);
        saving.offerKept();
        clock.markNextFrame("file-shown-ms");
    }

    private void afterBeginning() {
        docking.show(PanelSet.PLAN);
        docking.show(PanelSet.LIBRARY);
        docking.close(PanelSet.START);
    }

    private void showInSpace() {
        docking.show(PanelSet.VIEW);
        docking.close(PanelSet.START);
    }

    private void remember(Path file) {
        settings.change(old -> old.withRecent(file));
    }

    private void showProblems(ListChangeListener.Change<? extends Finding> change) {
        boolean error = false;
        while (change.next()) {
            error |= change.getAddedSubList().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
        if (error && arrangement.perspective() != null) {
            docking.show(PanelSet.PROBLEMS);
        }
    }

    /** Opens a file, after asking about unsaved changes; experiments and orders come to the others and leave what is open. */
    void open(Path file) {
        Thread.ofVirtual().name("kind of file").start(() -> {
            boolean isExperiment = file.toString().endsWith(".json") && is(file, PreparedExperiment::isExperiment);
            boolean isRouting = is(file, RoutingReader::isForRouting);
            boolean isPlanning = !isRouting && is(file, PlanningImport::isForPlanning);
            Platform.runLater(() -> {
                if (isExperiment) {
                    panels.experiments().choose(file);
                    docking.show(PanelSet.EXPERIMENT);
                } else if (isRouting) {
                    docking.show(panels.routes().id());
                    panels.routes().open(file);
                    remember(file);
                } else if (isPlanning) {
                    plan(List.of(file));
                } else {
                    saving.beforeLeaving(() -> opener.open(file));
                }
            });
        });
    }

    private void plan(List<Path> files) {
        docking.show(panels.planning().id());
        panels.planning().open(files);
        remember(files.getFirst());
    }

    private void openTogether(List<Path> files) {
        saving.beforeLeaving(() -> opener.open(files));
    }

    /**
     * Several files that can be imported belong together; of others, the first is opened. Tables can be a factory and an order book: they are
     * what the user is at.
     */
    void drop(List<Path> files) {
        boolean planning = arrangement.perspective() == Perspective.SCHEDULE;
        if (planning && files.stream().allMatch(file -> is(file, PlanningImport::isOrderBook))) {
            plan(files);
        } else if (files.stream().allMatch(file -> Exchange.format(file).isPresent())) {
            openTogether(files);
        } else {
            open(files.getFirst());
        }
    }

    /** A question about a file. */
    private interface Kind {
        boolean test(Path file) throws IOException;
    }

    private static boolean is(Path file, Kind kind) {
        try {
            return kind.test(file);
        } catch (IOException unreadable) {
            return false; // whoever opens it says so
        }
    }

    private void leave() {
        saving.beforeLeaving(() -> {
            close();
            stage.close();
        });
    }

    /** Remembers the arrangement, stops what goes on and lets go of everything. */
    private void close() {
        session.jobs().cancelAll();
        arrangement.remember();
        settings.change(old -> old.with(Places.of(stage)));
        panels.all().forEach(Panel::close);
        keeper.discard();
        keeper.close();
    }

    public Session session() {
        return session;
    }

    public CommandRegistry commands() {
        return commands;
    }

    /** The panels of this window. */
    PanelSet panels() {
        return panels;
    }

    public Docking docking() {
        return docking;
    }

    public FileOpener opener() {
        return opener;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Overlays overlays() {
        return overlays;
    }
}
