package org.twinbench.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import org.twinbench.layout.Clearance;
import org.twinbench.layout.LookFiles;
import org.twinbench.layout.ScenarioScene;
import org.twinbench.model.AssetId;
import org.twinbench.model.Finding;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.workbench.Session;

/**
 * Keeps the scene of the window in step with the layout: after an edit, the model with the elements in it is made on
 * another thread, checked for clearance, and shown; of several edits in a row only the last. UI thread only.
 */
final class SceneComposer {
    private record Composed(Optional<Scene> scene, Optional<Bvh> bvh, Clearance clearance, List<Finding> findings) {}

    private record Triangles(Scene model, Bvh bvh) {}

    private final LayoutEditor editor;
    private final Session session;
    private final LookFiles looks = new LookFiles();
    private List<Element> shown = List.of();
    private Triangles triangles;
    private long wanted;

    SceneComposer(LayoutEditor editor) {
        this.editor = editor;
        session = editor.session();
        session.scenarioProperty().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Scenario before, Scenario now) {
        wanted++;
        if (now == null) {
            editor.clearance().set(Clearance.FREE);
            shown = List.of();
            return;
        }
        Optional<Scene> model = Optional.ofNullable(session.model());
        List<Element> standing = bare(now, model);
        boolean opened = before == null;
        boolean same = standing.equals(shown);
        shown = standing;
        if (opened && !standing.isEmpty() || !same) {
            compose(now, model, opened);
        }
    }

    /** What decides over the picture of the layout, and nothing else. */
    private static List<Element> bare(Scenario scenario, Optional<Scene> model) {
        return ScenarioScene.standing(scenario, model).stream()
                .map(element -> new Element(
                        element.id(), element.type(), element.asset(), Map.of(), element.next(), element.layout()))
                .toList();
    }

    private void compose(Scenario scenario, Optional<Scene> model, boolean opened) {
        long number = wanted;
        Path folder = session.folder();
        Optional<Triangles> known = Optional.ofNullable(triangles).filter(last -> last.model() == session.model());
        Optional<Scene> present = opened ? Optional.ofNullable(session.scene()) : Optional.empty();
        Optional<Bvh> presentBvh = opened ? Optional.ofNullable(session.bvh()) : Optional.empty();
        Thread.ofVirtual().name("layout").start(() -> {
            Optional<Triangles> ready = known.or(() -> model.map(scene -> new Triangles(scene, Bvh.of(scene))));
            Optional<Scene> scene = present.or(() -> ScenarioScene.compose(model, scenario, folder, looks));
            Composed composed = new Composed(
                    scene,
                    presentBvh.or(() -> scene.map(Bvh::of)),
                    Clearance.check(scenario, model, ready.map(Triangles::bvh)),
                    ScenarioScene.findings(scenario, folder, looks));
            Platform.runLater(() -> {
                triangles = ready.orElse(null);
                if (number == wanted) {
                    show(composed);
                }
            });
        });
    }

    private void show(Composed composed) {
        Scene scene = composed.scene().orElse(null);
        if (scene != session.scene()) {
            List<AssetId> selection = List.copyOf(session.selection());
            session.bvhProperty().set(composed.bvh().orElse(null));
            session.sceneProperty().set(scene);
            session.select(selection);
        }
        editor.clearance().set(composed.clearance());
        session.findings().removeIf(finding -> finding.message().key().startsWith("layout."));
        session.findings().addAll(composed.clearance().findings());
        session.findings().addAll(composed.findings());
    }
}
