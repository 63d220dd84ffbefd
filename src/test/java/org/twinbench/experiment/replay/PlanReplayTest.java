package org.twinbench.experiment.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.layout.MachineHall;
import org.twinbench.layout.MachineHall.Stand;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.scene.Scene;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.state.RecordingFile;
import org.twinbench.state.Snapshot;

class PlanReplayTest {
    private static final String SAMPLE = "two-sites.json";

    private static PlanningProblem problem() throws IOException {
        return PlanningFiles.read(Path.of("scenarios", "planning", SAMPLE));
    }

    private static Scene hall(PlanningProblem problem) {
        List<Stand> stands = problem.machines().stream()
                .map(machine -> new Stand(new AssetId(machine.id()), machine.name()))
                .toList();
        return MachineHall.of(problem.name(), stands);
    }

    @Test
    void eachMachineIsSeenToWorkWhenThePlanSaysSo() throws IOException {
        PlanningProblem problem = problem();
        Plan plan = new Planner(problem).first().plan();
        try (RecordingFile recording = PlanReplay.of(problem, plan, hall(problem))) {
            for (Assignment each : plan.planned()) {
                assertThat(state(problem, recording, each.machine(), each.start()))
                        .isEqualTo("working");
                if (each.setupStart() < each.start()) {
                    assertThat(state(problem, recording, each.machine(), each.setupStart()))
                            .isEqualTo("setup");
                }
                boolean goesOn = plan.planned().stream()
                        .anyMatch(other -> other.machine() == each.machine()
                                && other.setupStart() <= each.end()
                                && each.end() < other.end());
                assertThat(state(problem, recording, each.machine(), each.end()).matches("working|setup"))
                        .isEqualTo(goesOn && isOpen(problem, each.machine(), each.end()));
            }
            assertThat(recording.end()).isEqualTo(plan.makespan());
        }
    }

    private static boolean isOpen(PlanningProblem problem, int machine, long tick) {
        return problem.machines().get(machine).calendar().nextOpen(tick) == tick;
    }

    private static String state(PlanningProblem problem, RecordingFile recording, int machine, long tick)
            throws IOException {
        int channel = recording.info().indexOf(problem.machines().get(machine).id() + "/state");
        return PlanReplay.STATES.get((int) recording.at(tick).values()[channel]);
    }

    @Test
    void lotsStandOnTheMachineThatWorksOnThemAndAreGoneAtTheEnd() throws IOException {
        PlanningProblem problem = problem();
        Plan plan = new Planner(problem).first().plan();
        Scene hall = hall(problem);
        try (RecordingFile recording = PlanReplay.of(problem, plan, hall)) {
            Assignment first = plan.planned().getFirst();
            Snapshot shown = recording.at(first.start());
            var place = hall.placement(
                            new AssetId(problem.machines().get(first.machine()).id()))
                    .orElseThrow()
                    .bounds();
            float[] at = shown.population().position();
            boolean isThere = false;
            for (int i = 0; i < shown.population().count(); i++) {
                isThere |= Math.abs(at[3 * i] - place.center().x()) < 0.01
                        && Math.abs(at[3 * i + 1] - place.center().y()) < 0.01;
            }
            assertThat(isThere).isTrue();
            assertThat(recording.at(recording.end()).population().count()).isZero();
        }
    }

    @Test
    void aModelWithoutTheMachinesIsToldApart() throws IOException {
        PlanningProblem problem = problem();

        assertThat(PlanReplay.isSeenIn(problem, hall(problem))).isTrue();
        assertThat(PlanReplay.isSeenIn(problem, Assets.NONE)).isFalse();
    }

    @Test
    void lateOrdersAreMarkedAtTheirDueDate() throws IOException {
        PlanningProblem problem = problem();
        PlanningProblem hurried = problem.withOrders(
                problem.orders().stream()
                        .map(order -> order.withDue(3_600_000_000L))
                        .toList(),
                problem.operations());
        Plan plan = new Planner(hurried).first().plan();
        try (RecordingFile recording = PlanReplay.of(hurried, plan, Assets.NONE)) {
            assertThat(recording.events()).hasSize(problem.orders().size());
            assertThat(recording.events()).allMatch(event -> event.tick() == 3_600_000_000L);
        }
    }
}
