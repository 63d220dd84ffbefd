package org.twinbench.workbench.planning;

import java.util.List;
import java.util.function.Consumer;
import org.twinbench.experiment.replay.PlanReplay;
import org.twinbench.layout.MachineHall;
import org.twinbench.layout.MachineHall.Stand;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.state.Recording;
import org.twinbench.workbench.Session;

/** Plays plans in the views: in the model that is open if the machines stand there, else in a plain hall of their own. */
public final class PlanPlayer {
    private final Session session;
    private final Consumer<Recording> replay;
    private final Runnable forward;
    /** The hall that was made for the plan before; it may be replaced. */
    private Scene hall;

    /**
     * @param replay takes the recording that is shown from now on
     * @param forward brings the 3D view to the front
     */
    public PlanPlayer(Session session, Consumer<Recording> replay, Runnable forward) {
        this.session = session;
        this.replay = replay;
        this.forward = forward;
    }

    /** Records a plan in the background and shows it from its beginning. */
    void play(PlanningProblem problem, Plan plan, Consumer<Throwable> failed) {
        boolean isMine = session.model() != null && session.model().equals(hall);
        boolean isSeen = session.scene() != null && !isMine && PlanReplay.isSeenIn(problem, session.scene());
        boolean isOpen = session.scene() != null && !isMine;
        if (isOpen && !isSeen) {
            failed.accept(new BadInputException(
                    Place.of(session.scene().name()),
                    "planning.play.noMachine",
                    problem.machines().getFirst().id()));
            return;
        }
        Scene scene = isSeen ? session.scene() : hall(problem);
        session.jobs()
                .startBeside(
                        Message.of("planning.playing"),
                        progress -> PlanReplay.of(problem, plan, scene),
                        recording -> show(scene, isSeen, recording),
                        failed);
    }

    private static Scene hall(PlanningProblem problem) {
        List<Stand> machines = problem.machines().stream()
                .map(machine -> new Stand(new AssetId(machine.id()), machine.name()))
                .toList();
        return MachineHall.of(problem.name(), machines);
    }

    private void show(Scene scene, boolean isOpen, Recording recording) {
        if (!isOpen) {
            hall = scene;
            session.modelProperty().set(scene);
            session.bvhProperty().set(Bvh.of(scene));
            session.sceneProperty().set(scene);
        }
        replay.accept(recording);
        forward.run();
    }
}
