package org.twinbench.workbench.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.sim.Engine;
import org.twinbench.sim.Engines;
import org.twinbench.sim.Proofs;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.analysis.AnalysisPanel;
import org.twinbench.workbench.charts.ChartsPanel;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.editor.LayoutEditor;
import org.twinbench.workbench.editor.LibraryPanel;
import org.twinbench.workbench.editor.NewScenario;
import org.twinbench.workbench.editor.PlanEditor;
import org.twinbench.workbench.editor.SpaceEditor;
import org.twinbench.workbench.experiment.ComparePanel;
import org.twinbench.workbench.experiment.ExperimentPanel;
import org.twinbench.workbench.experiment.ReplicationsPanel;
import org.twinbench.workbench.help.GuidePanel;
import org.twinbench.workbench.inspector.InspectorPanel;
import org.twinbench.workbench.log.LogPanel;
import org.twinbench.workbench.planning.PlanPlayer;
import org.twinbench.workbench.planning.PlanningPanel;
import org.twinbench.workbench.problems.ProblemsPanel;
import org.twinbench.workbench.proof.ProofPanel;
import org.twinbench.workbench.routes.RoutesPanel;
import org.twinbench.workbench.scenarios.ScenariosPanel;
import org.twinbench.workbench.start.StartPanel;
import org.twinbench.workbench.timebar.RunControl;
import org.twinbench.workbench.timebar.TimeBarPanel;
import org.twinbench.workbench.trace.GenealogyPanel;
import org.twinbench.workbench.tree.TreePanel;
import org.twinbench.workbench.viewport.Bookmarks;
import org.twinbench.workbench.viewport.PlanPanel;
import org.twinbench.workbench.viewport.ViewportPanel;

/** All panels of a window, in the order of their tabs. */
final class PanelSet {
    static final String START = "start";
    static final String PLAN = "plan";
    static final String LIBRARY = "library";
    static final String VIEW = "view3d";
    static final String GUIDE = "guide";
    static final String PROBLEMS = "problems";
    static final String PROOF = "proof";
    static final String REPLICATIONS = "replications";
    static final String EXPERIMENT = "experiment";

    /** Panels that are no part of an arrangement: they come when they are asked for, or when nothing else is open. */
    private static final Set<String> OCCASIONAL = Set.of(START, GUIDE, PROOF, REPLICATIONS, EXPERIMENT);

    private final ContextMenu assetMenu = new ContextMenu();
    private final TreePanel tree;
    private final ExperimentPanel experiments;
    private final PlanningPanel planning;
    private final RoutesPanel routes;
    private final RunControl control;
    private final List<Panel> all;

    /**
     * @param beginnings commands that the start page offers
     * @param open opens a file
     * @param bookmarks the kept views of the open model
     * @param leaving does something that closes the open scenario, after asking about unsaved changes
     * @param begun is told when a new scenario has been begun
     * @param played is told when a plan begins to be played in 3D
     */
    PanelSet(
            Session session,
            Path installation,
            ObservableList<Path> recent,
            List<Command> beginnings,
            Consumer<Path> open,
            Bookmarks bookmarks,
            Consumer<Runnable> leaving,
            Runnable begun,
            Runnable played) {
        tree = new TreePanel(session, assetMenu);
        experiments = new ExperimentPanel(session, installation.resolve("scenarios"));
        List<Engine> engines = Engines.available();
        List<EngineDescription> descriptions =
                engines.stream().map(Engine::description).toList();
        LayoutEditor editor = new LayoutEditor(session, descriptions);
        control = new RunControl(session, engines);
        planning = new PlanningPanel(session, new PlanPlayer(session, control::replay, played));
        routes = new RoutesPanel(session);
        all = List.of(
                tree,
                new ScenariosPanel(session, installation.resolve("scenarios"), open),
                new LibraryPanel(editor, new NewScenario(session, leaving, begun)),
                new StartPanel(session, beginnings, recent, open),
                new ViewportPanel(session, assetMenu, beginnings, bookmarks, new SpaceEditor(editor)),
                new PlanPanel(session, assetMenu, new PlanEditor(editor)),
                new ComparePanel(session, installation.resolve("scenarios")),
                planning,
                routes,
                new ReplicationsPanel(session),
                experiments,
                new GuidePanel(session, installation.resolve("assets").resolve("pictures")),
                new ProofPanel(session, Proofs.available(), engines),
                new InspectorPanel(session, descriptions),
                new TimeBarPanel(session, control),
                new ChartsPanel(session, control),
                new AnalysisPanel(session, control),
                new GenealogyPanel(session, control),
                new ProblemsPanel(session),
                new LogPanel(session));
    }

    List<Panel> all() {
        return all;
    }

    /** The run of the window. */
    RunControl control() {
        return control;
    }

    TreePanel tree() {
        return tree;
    }

    ExperimentPanel experiments() {
        return experiments;
    }

    PlanningPanel planning() {
        return planning;
    }

    RoutesPanel routes() {
        return routes;
    }

    /** What a right click on an asset offers, in every panel; empty until somebody fills it. */
    ContextMenu assetMenu() {
        return assetMenu;
    }

    /** Panels with a tab. */
    List<Panel> tabs() {
        return all.stream().filter(panel -> panel.place() != DockPlace.BAR).toList();
    }

    /** Panels that are always there. */
    List<Panel> bars() {
        return all.stream().filter(panel -> panel.place() == DockPlace.BAR).toList();
    }

    /** Panels that an arrangement starts with. */
    List<Panel> standing() {
        return tabs().stream().filter(panel -> !OCCASIONAL.contains(panel.id())).toList();
    }
}
