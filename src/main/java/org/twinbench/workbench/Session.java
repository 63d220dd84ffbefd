package org.twinbench.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.twinbench.model.AssetId;
import org.twinbench.model.Finding;
import org.twinbench.project.UndoStack;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.state.Recording;
import org.twinbench.workbench.jobs.Jobs;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.language.Texts;
import org.twinbench.workbench.theme.Theme;

/** The observable state of one window, shared by its panels. Touched on the UI thread only. */
public final class Session {
    private final ObjectProperty<Scene> scene = new SimpleObjectProperty<>(this, "scene");
    private final ObjectProperty<Scene> model = new SimpleObjectProperty<>(this, "model");
    private final ObjectProperty<Bvh> bvh = new SimpleObjectProperty<>(this, "bvh");
    private final ObjectProperty<Scenario> scenario = new SimpleObjectProperty<>(this, "scenario");
    private final ObjectProperty<Path> scenarioFile = new SimpleObjectProperty<>(this, "scenarioFile");
    private final ObjectProperty<Recording> recording = new SimpleObjectProperty<>(this, "recording");
    private final LongProperty tick = new SimpleLongProperty(this, "tick");
    private final ObjectProperty<RunState> runState = new SimpleObjectProperty<>(this, "runState", RunState.NONE);
    private final ObjectProperty<AssetId> hovered = new SimpleObjectProperty<>(this, "hovered");
    private final DoubleProperty framesPerSecond = new SimpleDoubleProperty(this, "framesPerSecond", Double.NaN);
    private final ObjectProperty<Shades> shades = new SimpleObjectProperty<>(this, "shades");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObservableSet<AssetId> selection = FXCollections.observableSet();
    private final ObservableSet<AssetId> hidden = FXCollections.observableSet();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<LogEntry> log = FXCollections.observableArrayList();
    private final List<Runnable> editors = new ArrayList<>();
    private final UndoStack undo = new UndoStack();
    private final Texts texts;
    private final Jobs jobs;

    /** @param uiThread runs things on the UI thread: {@code Platform::runLater} in the window */
    public Session(Language language, Executor uiThread) {
        texts = new Texts(language);
        jobs = new Jobs(uiThread);
    }

    /** The open model as its file has it, without what a scenario adds to it; null if there is none. */
    public ObjectProperty<Scene> modelProperty() {
        return model;
    }

    public Scene model() {
        return model.get();
    }

    /** What is to be seen: the open model with the elements that stand in it; null before the first. Selection and hidden assets are empty whenever another file is opened. */
    public ObjectProperty<Scene> sceneProperty() {
        return scene;
    }

    public Scene scene() {
        return scene.get();
    }

    /** The triangles of the open model, for picking; it is already that of the new model when the scene changes. */
    public ObjectProperty<Bvh> bvhProperty() {
        return bvh;
    }

    public Bvh bvh() {
        return bvh.get();
    }

    /** The open scenario, edits included; null if there is none. */
    public ObjectProperty<Scenario> scenarioProperty() {
        return scenario;
    }

    public Scenario scenario() {
        return scenario.get();
    }

    /** Where the open scenario is saved, as an absolute path; null if it never was, or none is open. */
    public ObjectProperty<Path> scenarioFileProperty() {
        return scenarioFile;
    }

    public Path scenarioFile() {
        return scenarioFile.get();
    }

    /** The folder that what the open scenario names is relative to. */
    public Path folder() {
        String file = scenario() == null ? "" : scenario().file();
        return Path.of(file).toAbsolutePath().normalize().getParent();
    }

    /** What views read; null before the first run. */
    public ObjectProperty<Recording> recordingProperty() {
        return recording;
    }

    public Recording recording() {
        return recording.get();
    }

    /** The instant that all views show. */
    public LongProperty tickProperty() {
        return tick;
    }

    public long tick() {
        return tick.get();
    }

    public ObjectProperty<RunState> runStateProperty() {
        return runState;
    }

    public RunState runState() {
        return runState.get();
    }

    public ObservableSet<AssetId> selection() {
        return selection;
    }

    /** Makes exactly these the selection; what stays selected causes no change. */
    public void select(Collection<AssetId> ids) {
        Set<AssetId> wanted = Set.copyOf(ids);
        selection.removeIf(id -> !wanted.contains(id));
        selection.addAll(ids);
    }

    /** Assets that the user hid; what is below them is hidden too without being listed. */
    public ObservableSet<AssetId> hidden() {
        return hidden;
    }

    /** The asset under the pointer, or null. */
    public ObjectProperty<AssetId> hoveredProperty() {
        return hovered;
    }

    /** Of the 3D view; not a number while it does not draw. */
    public DoubleProperty framesPerSecondProperty() {
        return framesPerSecond;
    }

    /** What colours the assets in all views; null for nothing. */
    public ObjectProperty<Shades> shadesProperty() {
        return shades;
    }

    public Shades shades() {
        return shades.get();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public Texts texts() {
        return texts;
    }

    public ObjectProperty<Language> languageProperty() {
        return texts.languageProperty();
    }

    /** What is wrong with the open files and the run; the problems panel shows it and comes forward on errors. */
    public ObservableList<Finding> findings() {
        return findings;
    }

    /** Replaces the findings of one file by new ones. */
    public void replaceFindings(String file, List<Finding> now) {
        findings.removeIf(finding -> finding.place().file().equals(file));
        findings.addAll(now);
    }

    public ObservableList<LogEntry> log() {
        return log;
    }

    /** Adds what takes over the text that is being typed somewhere. */
    public void onFinishEditing(Runnable editor) {
        editors.add(editor);
    }

    /** Makes edits of all texts that are being typed; before a run starts, a file is saved or the scenario is left. */
    public void finishEditing() {
        editors.forEach(Runnable::run);
    }

    public UndoStack undo() {
        return undo;
    }

    public Jobs jobs() {
        return jobs;
    }
}
