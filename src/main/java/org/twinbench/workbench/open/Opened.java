package org.twinbench.workbench.open;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Finding;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;

/**
 * What a file turned out to hold, read completely.
 *
 * @param bare the model of the file, or the one that the scenario names
 * @param model the same with the elements of the scenario in it
 * @param findings warnings and notes
 */
public record Opened(Optional<Scene> bare, Optional<Model> model, Optional<Scenario> scenario, List<Finding> findings) {
    /** A model and its triangles made ready for picking. */
    public record Model(Scene scene, Bvh bvh) {
        /** Prepares a model; about a second for a million triangles. */
        public Model(Scene scene) {
            this(scene, Bvh.of(scene));
        }
    }

    public Opened {
        findings = List.copyOf(findings);
    }

    /** Without elements that stand on their own. */
    public Opened(Optional<Model> model, Optional<Scenario> scenario, List<Finding> findings) {
        this(model.map(Model::scene), model, scenario, findings);
    }
}
