package org.twinbench.workbench.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.stage.Stage;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.sim.Engines;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.CommandControls;
import org.twinbench.workbench.commands.CommandRegistry;
import org.twinbench.workbench.docking.Docking;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.help.GuidePanel;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.log.FailureFile;
import org.twinbench.workbench.log.LogPanel;
import org.twinbench.workbench.open.FileOpener;
import org.twinbench.workbench.open.FileSource;
import org.twinbench.workbench.problems.ProblemsPanel;
import org.twinbench.workbench.scenarios.ScenariosPanel;
import org.twinbench.workbench.settings.Settings;
import org.twinbench.workbench.settings.SettingsFile;
import org.twinbench.workbench.start.StartPanel;
import org.twinbench.workbench.theme.Look;
import org.twinbench.workbench.timebar.RunControl;
import org.twinbench.workbench.timebar.TimeBarPanel;
import org.twinbench.workbench.tree.TreePanel;

/** One window: makes everything in it and wires it together. Closing the stage closes it. */
public final class Workbench {
    private static final String START = "start";

    /** Panels that are no part of an arrangement: they come when they are asked for, or when nothing else is open. */
    private static final Set<String> OCCASIONAL = Set.of(START, "guide");

    private final Stage stage;
    private final Environment environment;
    private final FrameClock clock = new FrameClock();
    private final Session session;
    private final SettingsKeeper settings;
    private final Failures failures;
    private final FileOpener opener;
    private final CommandRegistry commands = new CommandRegistry();
    private final Overlays overlays = new Overlays();
    private final List<Panel> panels;
    private final Docking docking;
    private final ObjectProperty<Perspective> perspective = new SimpleObjectProperty<>();

    public Workbench(Stage stage, Environment environment, FileSource source) {
        this.stage = stage;
        this.environment = environment;
        SettingsFile file = new SettingsFile(environment.userFolder().resolve("settings.json"));
        SettingsFile.Loaded loaded = file.load(Settings.standard(environment.locale()));
        session = new Session(loaded.settings().language(), Platform::runLater);
        session.themeProperty().set(loaded.settings().theme());
        failures =
                new Failures(session, new FailureFile(environment.userFolder().resolve("failures.log")));
        settings = new SettingsKeeper(
                file, loaded.settings(), e -> failures.report(Message.of("workbench.settings.unsaved"), e));
        loaded.finding().ifPresent(session.findings()::add);
        opener = new FileOpener(session, source, this::afterOpening, failures::report);
        panels = makePanels();
        docking = new Docking(tabs(), session.texts());
        wire();
    }

    private List<Panel> makePanels() {
        FileCommands files = new FileCommands(stage, session.texts(), settings.recent(), opener::open);
        EditCommands edits = new EditCommands(session);
        ContextMenu assetMenu = new ContextMenu();
        TreePanel tree = new TreePanel(session, assetMenu);
        commands.add(files.open());
        commands.add(files.openSample(environment.sample()));
        commands.add(files.exit(this::leave));
        commands.addAll(edits.all(() -> find(tree)));
        CommandControls controls = new CommandControls(session.texts());
        edits.forAssets().forEach(id -> assetMenu.getItems().add(controls.menuItem(commands.get(id))));
        List<Panel> all = new ArrayList<>();
        all.add(tree);
        all.add(new ScenariosPanel(session, environment.installation().resolve("scenarios"), opener::open));
        all.add(new StartPanel(
                session,
                List.of(commands.get("file.open"), commands.get("file.openSample")),
                settings.recent(),
                opener::open));
        all.add(new GuidePanel(session));
        all.add(new TimeBarPanel(session, new RunControl(session, Engines.available())));
        all.add(new ProblemsPanel(session));
        all.add(new LogPanel(session));
        return List.copyOf(all);
    }

    private List<Panel> tabs() {
        return panels.stream().filter(panel -> panel.place() != DockPlace.BAR).toList();
    }

    private List<Panel> bars() {
        return panels.stream().filter(panel -> panel.place() == DockPlace.BAR).toList();
    }

    private void find(TreePanel tree) {
        docking.show(tree.id());
        Platform.runLater(tree::find);
    }

    private void wire() {
        WindowCommands window = new WindowCommands(session);
        panels.forEach(panel -> commands.addAll(panel.commands()));
        commands.addAll(window.look(stage));
        commands.addAll(window.perspectives(perspective, this::choose));
        commands.addAll(window.panels(tabs(), docking));
        commands.add(window.resetLayout(this::resetLayout));
        commands.addAll(new HelpCommands(commands, session.texts(), overlays, () -> docking.show("guide")).all());
        session.languageProperty().subscribe((before, now) -> settings.change(old -> old.with(now)));
        session.themeProperty().subscribe((before, now) -> settings.change(old -> old.with(now)));
        session.findings().addListener(this::showProblems);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::title, session.sceneProperty(), session.scenarioProperty(), session.languageProperty()));
    }

    private String title() {
        if (session.scenario() != null) {
            return session.scenario().name().in(session.texts().locale()) + " — Twinbench";
        }
        return session.scene() == null ? "Twinbench" : session.scene().name() + " — Twinbench";
    }

    /** Shows the frame of the window at once; panels and the first file follow. */
    public void show() {
        failures.catchUncaught();
        WindowFrame frame =
                new WindowFrame(session, commands, settings.recent(), docking, bars(), overlays, opener::open);
        Scene scene = new Scene(frame.node());
        Look look = new Look(scene);
        session.themeProperty().subscribe(look::wear);
        PlainKeys.guard(scene);
        frame.bindKeys(scene);
        stage.setScene(scene);
        Places.restore(stage, settings.settings().window());
        stage.setOnCloseRequest(event -> close());
        stage.show();
        clock.markNextFrame("first-frame-ms");
        Platform.runLater(this::fill);
    }

    private void fill() {
        choose(settings.settings().perspective());
        Path first = environment.file().orElse(environment.sample());
        if (environment.file().isPresent() || Files.exists(first)) {
            session.jobs().running().addListener((ListChangeListener<Job>) change -> startIfNothingIsOpen());
            opener.open(first);
        } else {
            docking.show(START);
        }
    }

    private void startIfNothingIsOpen() {
        if (session.jobs().running().isEmpty() && session.scene() == null && session.scenario() == null) {
            Platform.runLater(() -> {
                if (session.scene() == null && session.scenario() == null) {
                    docking.show(START);
                }
            });
        }
    }

    private void choose(Perspective chosen) {
        if (perspective.get() != null) {
            Perspective former = perspective.get();
            settings.change(old -> old.with(former, docking.layout()));
        }
        perspective.set(chosen);
        settings.change(old -> old.with(chosen));
        docking.apply(Optional.ofNullable(settings.settings().layouts().get(chosen))
                .orElseGet(() -> chosen.standard(standing())));
    }

    private void resetLayout() {
        settings.change(Settings::withoutLayouts);
        docking.apply(perspective.get().standard(standing()));
    }

    private List<Panel> standing() {
        return tabs().stream().filter(panel -> !OCCASIONAL.contains(panel.id())).toList();
    }

    private void afterOpening(Path file) {
        docking.close(START);
        settings.change(old -> old.withRecent(file));
        clock.markNextFrame("file-shown-ms");
    }

    private void showProblems(ListChangeListener.Change<? extends Finding> change) {
        boolean error = false;
        while (change.next()) {
            error |= change.getAddedSubList().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
        if (error && perspective.get() != null) {
            docking.show("problems");
        }
    }

    private void leave() {
        close();
        stage.close();
    }

    /** Remembers the arrangement, stops what goes on and lets go of everything. */
    private void close() {
        session.jobs().cancelAll();
        settings.change(old -> old.with(Places.of(stage)).with(perspective.get(), docking.layout()));
        panels.forEach(Panel::close);
    }

    Overlays overlays() {
        return overlays;
    }

    public Session session() {
        return session;
    }

    public CommandRegistry commands() {
        return commands;
    }

    public Docking docking() {
        return docking;
    }

    public Perspective perspective() {
        return perspective.get();
    }

    public FileOpener opener() {
        return opener;
    }
}
