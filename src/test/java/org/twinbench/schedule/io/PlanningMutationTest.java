package org.twinbench.schedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;

/** Damaged samples are read, and can then be planned, or are refused with findings that name a place; nothing else ever happens. */
class PlanningMutationTest {
    private static final int ROUNDS = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rush-order.json", "energy-tariff.json", "two-sites.json"})
    void damagedSamplesArePlannedOrRefused(String sample) throws IOException {
        String text = Files.readString(PlanningSamples.FOLDER.resolve(sample));
        assertThat(refused(text, 1)).isBetween(ROUNDS / 4, ROUNDS - 5);
    }

    @Test
    void aDamagedDocumentThatHasEverythingIsPlannedOrRefused() {
        assertThat(refused(Workshop.TEXT, 2)).isBetween(ROUNDS / 2, ROUNDS - 5);
    }

    private static int refused(String text, long seed) {
        Mutations mutations = new Mutations(seed);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = mutations.of(text);
            try {
                PlanningProblem problem =
                        PlanningDocument.parse("damaged.json", damaged).problem();
                Plan plan = new Planner(problem).first().plan();
                assertThat(PlanChecker.check(problem, plan)).isNotNull();
            } catch (BadInputException e) {
                refused++;
                assertNamed(e);
            } catch (RuntimeException e) {
                throw new AssertionError("round " + round + ": " + damaged, e);
            }
        }
        return refused;
    }

    @Test
    void damagedPlansAreReadOrRefused() throws IOException {
        PlanningProblem problem =
                PlanningDocument.parse("workshop.json", Workshop.TEXT).problem();
        PlanFound found = new Planner(problem).first();
        String text = PlanDocument.write(problem, found.plan(), found.figures(), 1, 0);
        Mutations mutations = new Mutations(3);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.writeString(folder.resolve("plan.json"), mutations.of(text));
            try {
                assertThat(PlanChecker.check(problem, PlanDocument.read(file, problem)))
                        .isNotNull();
            } catch (BadInputException e) {
                refused++;
                assertNamed(e);
            } catch (RuntimeException e) {
                throw new AssertionError("round " + round + ": " + Files.readString(file), e);
            }
        }
        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS - 5);
    }

    private static void assertNamed(BadInputException bad) {
        assertThat(bad.findings()).isNotEmpty();
        for (Finding finding : bad.findings()) {
            assertThat(finding.place().file()).endsWith(".json");
            assertThat(finding.text(Messages.in(Locale.ENGLISH))).doesNotContain("{0}", "{1}");
        }
        assertThat(bad.findings().getFirst().place())
                .satisfiesAnyOf(
                        place -> assertThat(place.line()).isPositive(),
                        place -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo("scenario.empty"));
    }
}
