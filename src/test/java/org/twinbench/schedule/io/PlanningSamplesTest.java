package org.twinbench.schedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.shop.Dispatch;
import org.twinbench.schedule.shop.ShopTiming;

/** The order books that come with the workbench: what the generator makes, without findings, and worth planning. */
class PlanningSamplesTest {

    private static PlanningDocument read(String name) throws IOException {
        return PlanningDocument.read(PlanningSamples.FOLDER.resolve(name + ".json"));
    }

    @Test
    void theFilesAreWhatTheGeneratorMakes() throws IOException {
        assertThat(Files.readString(PlanningSamples.FOLDER.resolve("plant-orders.json")))
                .isEqualTo(PlanningSamples.plantOrders());
        assertThat(Files.readString(PlanningSamples.FOLDER.resolve("two-sites.json")))
                .isEqualTo(TwoSites.document());
        assertThat(Files.readString(PlanningSamples.FOLDER.resolve("rush-order.json")))
                .isEqualTo(PlanningSamples.rushOrder());
        assertThat(Files.readString(PlanningSamples.FOLDER.resolve("energy-tariff.json")))
                .isEqualTo(PlanningSamples.energyTariff());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant-orders", "rush-order", "energy-tariff", "two-sites"})
    void canBePlannedCompletely(String name) throws IOException {
        PlanningDocument document = read(name);
        assertThat(document.findings()).isEmpty();
        PlanningProblem problem = document.problem();
        ShopTiming timing = new ShopTiming(problem);
        PlanFigures figures = PlanAppraisal.of(problem, timing.plan(Dispatch.sequences(problem)));
        assertThat(figures.unplanned()).isZero();
        boolean free = problem.released().places().isEmpty(); // dispatching knows nothing of what is frozen
        assertThat(timing.violation()).matches(violation -> violation == 0 || !free);
        assertThat(figures.makespan()).isLessThan(problem.horizon());
    }

    @Test
    void thePlantHasTwoHundredOrdersOnTheMachinesOfItsScenario() throws IOException {
        PlanningProblem problem = read("plant-orders").problem();
        assertThat(problem.orders()).hasSize(200);
        String scenario = Files.readString(PlanningSamples.FOLDER.resolveSibling("plant.json"));
        assertThat(problem.machines()).allMatch(machine -> scenario.contains("\"asset\": \"" + machine.id() + '"'));
        Set<String> busy = problem.operations().stream()
                .flatMap(operation -> operation.modes().stream())
                .map(mode -> problem.machines().get(mode.machine()).id())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(busy).hasSize(problem.machines().size());
    }

    @Test
    void theRushOrderIsTheOnlyOneThatTheReleasedPlanDoesNotKnow() throws IOException {
        PlanningProblem problem = read("rush-order").problem();
        assertThat(problem.operations().stream()
                        .filter(operation ->
                                problem.released().place(operation.index()).isEmpty())
                        .filter(operation -> problem.orders()
                                        .get(operation.order())
                                        .routings()
                                        .size()
                                == 1)
                        .map(operation ->
                                problem.orders().get(operation.order()).id()))
                .containsOnly("RUSH-1");
        assertThat(problem.released().frozenUntil()).isPositive();
    }

    @Test
    void everyMachineHasAChineseName() throws IOException {
        PlanningProblem chinese = read("plant-orders").problem(Locale.CHINESE);
        assertThat(chinese.machines())
                .extracting(Machine::name)
                .allMatch(name -> name.codePoints().anyMatch(Character::isIdeographic));
    }
}
