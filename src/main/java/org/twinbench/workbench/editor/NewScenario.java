package org.twinbench.workbench.editor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.twinbench.model.LocalText;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.Session;

/** Begins an empty factory on the open model, or on an empty floor. */
public final class NewScenario {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 1, 5);
    private static final long SHIFT = Ticks.ofSeconds(8 * 3600);

    private final Session session;
    private final Consumer<Runnable> leaving;
    private final Runnable begun;

    /**
     * @param leaving does something that closes the open scenario, after asking about unsaved changes
     * @param begun shows the plan and the library, for an empty scenario that is open now
     */
    public NewScenario(Session session, Consumer<Runnable> leaving, Runnable begun) {
        this.session = session;
        this.leaving = leaving;
        this.begun = begun;
    }

    /** Brings forward where blocks come from and where they are put. */
    void showDrawing() {
        begun.run();
    }

    /** @param onModel whether the open model becomes the building */
    void begin(boolean onModel) {
        leaving.accept(() -> {
            Optional<Scene> model = Optional.ofNullable(session.model()).filter(scene -> onModel);
            session.scenarioProperty().set(null);
            session.recordingProperty().set(null);
            session.tickProperty().set(0);
            session.hoveredProperty().set(null);
            session.selection().clear();
            session.hidden().clear();
            session.undo().clear();
            session.findings().clear();
            if (model.isEmpty() || model.get() != session.scene()) {
                session.modelProperty().set(model.orElse(null));
                session.bvhProperty().set(model.map(Bvh::of).orElse(null));
                session.sceneProperty().set(model.orElse(null));
            }
            session.scenarioProperty().set(empty(model));
            session.runStateProperty().set(RunState.READY);
            begun.run();
        });
    }

    private Scenario empty(Optional<Scene> model) {
        String name = session.texts().now("layout.newName");
        Optional<Path> file = model.map(scene -> Path.of(scene.source().file()).toAbsolutePath());
        return new Scenario(
                "",
                LocalText.of(name),
                LocalText.of(""),
                "factory",
                file.map(Path::toString),
                OffsetDateTime.of(A_MONDAY, LocalTime.of(6, 0), ZoneOffset.UTC),
                SHIFT,
                0,
                1,
                1,
                Map.of(),
                List.of(),
                List.of());
    }
}
