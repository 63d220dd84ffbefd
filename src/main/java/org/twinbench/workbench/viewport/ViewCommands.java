package org.twinbench.workbench.viewport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.view3d.camera.StandardView;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;
import org.twinbench.workbench.commands.CommandMenu;

/** What can be done in the 3D view, for menu, keys and palette. */
final class ViewCommands {
    private static final int BOOKMARKS = 4;

    private final Session session;
    private final ViewState state;
    private final Supplier<Optional<SceneView>> view;
    private final Bookmarks bookmarks;

    /** @param view empty until the tab has been shown */
    ViewCommands(Session session, ViewState state, Bookmarks bookmarks, Supplier<Optional<SceneView>> view) {
        this.session = session;
        this.bookmarks = bookmarks;
        this.state = state;
        this.view = view;
    }

    List<Command> all(Runnable screenshot) {
        List<Command> all = new ArrayList<>();
        all.add(fly("fit", "mdi2i-image-filter-center-focus-strong-outline", "F", this::fitSelection)
                .onToolBar());
        all.add(fly("fitAll", "mdi2f-fit-to-page-outline", "Home", this::fitAll).onToolBar());
        all.add(fly("iso", "mdi2c-cube-outline", "0", pose -> turned(pose, StandardView.ISO)));
        all.add(fly("front", "mdi2a-axis-y-arrow", "1", pose -> turned(pose, StandardView.FRONT)));
        all.add(fly("side", "mdi2a-axis-x-arrow", "3", pose -> turned(pose, StandardView.SIDE)));
        all.add(fly("top", "mdi2a-axis-z-arrow", "7", pose -> turned(pose, StandardView.TOP)));
        all.add(fly("parallel", "mdi2p-perspective-less", "5", ViewCommands::otherProjection));
        all.add(Command.toggling("view.measure", "viewport.measure", "mdi2r-ruler", state.measuring())
                .in(CommandMenu.TOOLS)
                .withShortcut("M")
                .enabledWhen(open()));
        all.add(Command.toggling("view.section", "viewport.section", "mdi2b-box-cutter", state.section())
                .in(CommandMenu.TOOLS)
                .withShortcut("X")
                .enabledWhen(open()));
        all.add(Command.toggling("view.labels", "viewport.labels", "mdi2l-label-outline", state.labels())
                .in(CommandMenu.VIEW, 2)
                .withShortcut("L"));
        all.add(Command.toggling("view.ground", "viewport.ground", "mdi2g-grid", state.ground())
                .in(CommandMenu.VIEW, 2)
                .withShortcut("G"));
        all.add(Command.of("view.screenshot", "viewport.screenshot", "mdi2c-camera-outline", screenshot)
                .in(CommandMenu.TOOLS, 1)
                .enabledWhen(open()));
        for (int number = 1; number <= BOOKMARKS; number++) {
            addBookmark(number, all);
        }
        return all;
    }

    private ObservableBooleanValue open() {
        return session.sceneProperty().isNotNull();
    }

    private Command fly(String id, String icon, String keys, UnaryOperator<CameraPose> destination) {
        Runnable run = () -> onView(shown -> shown.flyTo(destination.apply(shown.pose())));
        return Command.of("view." + id, "viewport." + id, icon, run)
                .in(CommandMenu.VIEW, 1)
                .withShortcut(keys)
                .enabledWhen(open());
    }

    private void onView(Consumer<SceneView> action) {
        view.get().ifPresent(action);
    }

    private void addBookmark(int number, List<Command> all) {
        all.add(Command.of(
                        "view.keep" + number,
                        "viewport.keep." + number,
                        "mdi2b-bookmark-plus-outline",
                        () -> onView(shown -> bookmarks.keep(number, shown.pose())))
                .in(CommandMenu.VIEW, 3)
                .withShortcut("Shortcut+Alt+" + number)
                .enabledWhen(open()));
        all.add(Command.of(
                        "view.recall" + number,
                        "viewport.recall." + number,
                        "mdi2b-bookmark-outline",
                        () -> onView(shown -> bookmarks.get(number).ifPresent(shown::flyTo)))
                .in(CommandMenu.VIEW, 3)
                .withShortcut("Alt+" + number)
                .enabledWhen(open()));
    }

    private double aspect() {
        return view.get().map(SceneView::aspect).orElse(1.6);
    }

    private CameraPose fitAll(CameraPose pose) {
        return pose.fitted(session.scene().bounds(), aspect());
    }

    private CameraPose fitSelection(CameraPose pose) {
        Bounds box = Bounds.EMPTY;
        for (AssetId asset : session.selection()) {
            box = box.with(session.scene().bounds(asset));
        }
        return box.isEmpty() ? fitAll(pose) : pose.fitted(box, aspect());
    }

    private CameraPose turned(CameraPose pose, StandardView direction) {
        return fitSelection(pose.looking(direction));
    }

    private static CameraPose otherProjection(CameraPose pose) {
        return pose.withFieldOfView(pose.isParallel() ? CameraPose.PERSPECTIVE : CameraPose.PARALLEL);
    }
}
