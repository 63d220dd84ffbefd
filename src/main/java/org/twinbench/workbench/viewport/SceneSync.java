package org.twinbench.workbench.viewport;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import org.twinbench.model.AssetId;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.ViewFilter;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.theme.Theme;

/** Keeps the 3D picture in step with the session: model, hidden assets, selection, what is under the pointer, theme. */
final class SceneSync {
    private final Session session;
    private final SceneView view;
    private boolean waiting = true;
    private Scene shown;
    private Scene model;

    SceneSync(Session session, SceneView view) {
        this.session = session;
        this.view = view;
        session.sceneProperty().subscribe(this::show);
        session.themeProperty().subscribe(theme -> view.setDark(theme == Theme.DARK));
        session.hoveredProperty().subscribe(asset -> view.setHovered(Optional.ofNullable(asset)));
        session.hidden().addListener((InvalidationListener) change -> hide());
        session.selection().addListener((InvalidationListener) change -> select());
        view.framesPerSecondProperty()
                .subscribe(rate -> session.framesPerSecondProperty().set(rate.doubleValue()));
    }

    private void show(Scene scene) {
        Optional<Bvh> tree = Optional.ofNullable(session.bvh());
        boolean edited = session.scenario() != null && shown != null && session.model() == model;
        if (edited && scene != null) {
            view.changeScene(scene, tree);
        } else {
            view.setScene(scene, tree);
        }
        shown = scene;
        model = session.model();
        waiting = true;
        hide();
    }

    /** Tells a scene that has just been prepared what was selected and hidden meanwhile. */
    void pulse() {
        if (waiting && view.isSettled()) {
            waiting = false;
            select();
        }
    }

    private void hide() {
        view.setFilter(new ViewFilter(withBelow(session.hidden()), view.filter().cut()));
    }

    private void select() {
        view.setSelected(withBelow(session.selection()));
    }

    private Set<AssetId> withBelow(Set<AssetId> assets) {
        Scene scene = session.scene();
        return scene == null
                ? new HashSet<>()
                : assets.stream()
                        .flatMap(asset -> scene.subtree(asset).stream())
                        .map(placed -> placed.node().id())
                        .collect(Collectors.toSet());
    }
}
