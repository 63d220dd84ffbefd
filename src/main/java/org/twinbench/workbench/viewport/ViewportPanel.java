package org.twinbench.workbench.viewport;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.state.Recording;
import org.twinbench.state.Snapshot;
import org.twinbench.view3d.SceneView;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.LogEntry;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;

/** The 3D view of the open model, with its movers, tools and overlays. */
public final class ViewportPanel implements Panel {
    /** Pixels that the column of buttons leaves free below it. */
    private static final double AXES_AND_MARGINS = 110;

    private final Session session;
    private final ContextMenu menu;
    private final List<Command> beginnings;
    private final SpaceLayer layer;
    private final ViewState state = new ViewState();
    private final List<Command> commands;
    private final LatestSnapshot snapshots = new LatestSnapshot();
    private SceneView view;
    private Overlay overlay;
    private SceneSync sync;
    private ColorBar colorBar;

    /**
     * @param menu what a right click on an asset offers
     * @param beginnings commands to offer while no model is open
     * @param bookmarks the kept views
     * @param layer what is drawn and done on top
     */
    public ViewportPanel(
            Session session, ContextMenu menu, List<Command> beginnings, Bookmarks bookmarks, SpaceLayer layer) {
        this.session = session;
        this.layer = layer;
        this.menu = menu;
        this.beginnings = beginnings;
        commands = new ViewCommands(session, state, bookmarks, () -> Optional.ofNullable(view))
                .all(() -> PictureFile.save(view, session));
    }

    @Override
    public String id() {
        return "view3d";
    }

    @Override
    public String titleKey() {
        return "viewport.title";
    }

    @Override
    public String icon() {
        return "mdi2c-cube-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public Node node() {
        view = new SceneView();
        view.setId("view3d");
        view.setFocusTraversable(true);
        sync = new SceneSync(session, view);
        new Navigation(view, session, state, menu);
        colorBar = new ColorBar(view, session, state);
        overlay = new Overlay(List.of(
                new AxesPainter(view),
                new LabelPainter(view, session, state),
                new MeasurePainter(view, state, session.texts()),
                new BoxPainter(state),
                layer::paint));
        layer.attach(new SpaceGround(view, overlay::invalidate));
        SectionBar section = new SectionBar(view, session, state);
        section.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(section, Pos.TOP_LEFT);
        StackPane.setAlignment(colorBar, Pos.TOP_RIGHT);
        ViewBar bar = new ViewBar(commands, session.texts());
        StackPane.setAlignment(bar, Pos.TOP_LEFT);
        StackPane.setMargin(bar, new Insets(10));
        StackPane.setMargin(section, new Insets(10, 10, 10, 62));
        StackPane.setMargin(colorBar, new Insets(10));
        bar.visibleProperty().bind(session.sceneProperty().isNotNull());
        StackPane stack = new StackPane(view, overlay, new EmptyNote(session, beginnings), section, colorBar, bar);
        stack.heightProperty().subscribe(height -> bar.fit(height.doubleValue() - AXES_AND_MARGINS));
        stack.setMinSize(0, 0);
        stack.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveTool);
        watch();
        return stack;
    }

    private void watch() {
        state.ground().subscribe(view::setGroundVisible);
        view.poseProperty().subscribe(overlay::invalidate);
        List.of(
                        state.labels(),
                        state.measuring(),
                        state.section(),
                        state.box(),
                        session.hoveredProperty(),
                        session.sceneProperty())
                .forEach(property -> property.subscribe(overlay::invalidate));
        state.measurement().subscribe(overlay::invalidate);
        session.languageProperty().subscribe(overlay::invalidate);
        session.recordingProperty().subscribe(view.movers()::clear);
        view.setOnPulse(this::pulse);
    }

    private void pulse() {
        sync.pulse();
        overlay.pulse();
        Recording recording = session.recording();
        if (recording == null) {
            return;
        }
        try {
            Snapshot snapshot = snapshots.at(recording, session.tick());
            if (snapshot != null) {
                view.movers().show(snapshot.population(), recording.info().kinds(), view.pose(), view.getHeight());
                colorBar.show(snapshot);
            }
        } catch (UncheckedIOException e) {
            session.log()
                    .add(new LogEntry(
                            Instant.now(),
                            Severity.ERROR,
                            Message.of("viewport.unreadable", e.getCause().getMessage())));
        }
    }

    private void leaveTool(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && (state.measuring().get() || state.section().get())) {
            state.measuring().set(false);
            state.section().set(false);
            event.consume();
        }
    }

    @Override
    public void shown() {
        view.setRunning(true);
    }

    @Override
    public void hidden() {
        view.setRunning(false);
    }

    @Override
    public void close() {
        if (view != null) {
            view.close();
        }
    }
}
