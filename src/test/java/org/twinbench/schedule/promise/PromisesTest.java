package org.twinbench.schedule.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinbench.model.Progress;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.io.PlanningFiles;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

class PromisesTest {
    private static final long HOUR = 3_600_000_000L;

    private final PlanningProblem problem = problem();
    private final Plan plan = new Planner(problem)
            .solve(1, Optional.empty(), SearchLimits.ofSteps(100), better -> {})
            .plan();

    private static PlanningProblem problem() {
        try {
            return PlanningFiles.read(Path.of("scenarios", "planning", "two-sites.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Promise> ask(String product, int quantity, long due) {
        Product asked = problem.products().stream()
                .filter(each -> each.id().equals(product))
                .findFirst()
                .orElseThrow();
        return Promises.of(problem, plan, new Inquiry(asked, quantity, due, 0), 40, 1, Progress.NONE);
    }

    @Test
    void eachAnswerIsAPlanThatKeepsEveryRuleAndMakesTheOrderAtOneSite() {
        List<Promise> answers = ask("gear-b", 16, 66 * HOUR);

        assertThat(answers).extracting(Promise::site).contains("Shanghai", "Suzhou");
        for (Promise each : answers) {
            assertThat(PlanChecker.check(each.problem(), each.plan())).isEmpty();
            int mine = each.problem().orders().size() - 1;
            assertThat(each.plan().planned())
                    .filteredOn(at ->
                            each.problem().operations().get(at.operation()).order() == mine)
                    .extracting(
                            at -> each.problem().machines().get(at.machine()).site())
                    .containsOnly(each.site());
            assertThat(PlanAppraisal.end(each.problem(), each.plan(), mine)).contains(each.end());
            assertThat(each.inTime()).isEqualTo(each.end() <= 66 * HOUR);
        }
    }

    @Test
    void whoIsDisplacedIsSaidAndTheBestAnswerHarmsNobody() {
        List<Promise> answers = ask("gear-b", 16, 66 * HOUR);

        assertThat(answers.getFirst().inTime()).isTrue();
        assertThat(answers.getFirst().harmed()).isZero();
        Promise first = answers.stream()
                .filter(each -> each.terms() == Promise.Terms.FIRST)
                .findFirst()
                .orElseThrow();
        assertThat(first.displaced()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.after()).isGreaterThan(each.before());
            assertThat(PlanAppraisal.end(first.problem(), first.plan(), each.order()))
                    .contains(each.after());
        });
    }

    @Test
    void nothingBeginsBeforeNow() {
        Product asked = problem.products().getFirst();
        long now = 30 * HOUR;

        List<Promise> answers =
                Promises.of(problem, plan, new Inquiry(asked, 4, 200 * HOUR, now), 20, 1, Progress.NONE);

        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            int mine = answer.problem().orders().size() - 1;
            assertThat(answer.plan().planned())
                    .filteredOn(at ->
                            answer.problem().operations().get(at.operation()).order() == mine)
                    .extracting(Assignment::start)
                    .allMatch(start -> start >= now);
        });
    }
}
