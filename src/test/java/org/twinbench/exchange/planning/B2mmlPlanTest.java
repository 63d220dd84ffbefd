package org.twinbench.exchange.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinbench.exchange.xml.XmlFile;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;

/** A plan that goes to the shop floor as B2MML says the same there, and comes back as the same plan. */
class B2mmlPlanTest {
    private static final Path SAMPLES = Path.of("scenarios", "planning");

    @TempDir
    Path folder;

    private static PlanningProblem problem(String sample) throws IOException {
        return PlanningImport.problem(SAMPLES.resolve(sample), Locale.ENGLISH, Progress.NONE);
    }

    private Path written(PlanningProblem problem, PlanFound found) throws IOException {
        Path file = folder.resolve("plan.xml");
        PlanFiles.save(file, problem, found.plan(), found.figures(), 1, 0);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant-orders.json", "two-sites.json", "order-book.xlsx"})
    void aPlanComesBackAsItWas(String sample) throws IOException {
        PlanningProblem problem = problem(sample);
        PlanFound found = new Planner(problem).first();
        Plan back = PlanFiles.read(written(problem, found), problem);
        assertThat(back.planned())
                .containsExactlyInAnyOrderElementsOf(found.plan().planned());
        assertThat(PlanChecker.check(problem, back)).isEqualTo(PlanChecker.check(problem, found.plan()));
        for (int lane = 0; lane < problem.machines().size(); lane++) {
            assertThat(back.sequences()[lane]).isEqualTo(found.plan().sequences()[lane]);
        }
    }

    @Test
    void everySegmentHasItsStartEndAndMachine() throws IOException {
        PlanningProblem problem = problem("order-book.xlsx");
        PlanFound found = new Planner(problem).first();
        XmlNode root = XmlFile.read(written(problem, found), Progress.NONE);
        List<XmlNode> segments = root.tree()
                .filter(node -> node.name().equals("SegmentRequirement"))
                .toList();
        assertThat(segments).hasSize(found.plan().planned().size());
        XmlNode request = root.first("OperationsRequest").orElseThrow();
        XmlNode segment = request.first("SegmentRequirement").orElseThrow();
        String id =
                request.textOf("ID").orElseThrow() + "/" + segment.textOf("ID").orElseThrow();
        Assignment assignment = found.plan().planned().stream()
                .filter(each -> problem.operations().get(each.operation()).id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(OffsetDateTime.parse(segment.textOf("EarliestStartTime").orElseThrow()))
                .isEqualTo(problem.start().plus(assignment.start(), ChronoUnit.MICROS));
        assertThat(OffsetDateTime.parse(segment.textOf("LatestEndTime").orElseThrow()))
                .isEqualTo(problem.start().plus(assignment.end(), ChronoUnit.MICROS));
        assertThat(segment.first("EquipmentRequirement").flatMap(node -> node.textOf("EquipmentID")))
                .contains(problem.machines().get(assignment.machine()).id());
    }

    @Test
    void anotherPlannerCanReadItAsOrders() throws IOException {
        PlanningProblem problem = problem("order-book.xlsx");
        PlanFound found = new Planner(problem).first();
        PlanningProblem orders = PlanningImport.problem(written(problem, found), Locale.ENGLISH, Progress.NONE);
        assertThat(orders.start()).isEqualTo(problem.start());
        assertThat(orders.horizon()).isEqualTo(problem.horizon());
        assertThat(orders.operations()).hasSize(found.plan().planned().size());
        for (Assignment each : found.plan().planned()) {
            String id = problem.operations().get(each.operation()).id();
            var same = orders.operations().stream()
                    .filter(op -> op.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.earliest()).isEqualTo(each.start());
            assertThat(same.modes().getFirst().duration())
                    .isEqualTo(problem.operations()
                            .get(each.operation())
                            .mode(each.machine())
                            .orElseThrow()
                            .duration());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<EquipmentID>[^<]*< | <EquipmentID>anvil< | schedule.unknownName",
                "<PersonID>[^<]*< | <PersonID>nobody< | schedule.unknownName",
                "<EarliestStartTime>[^<]*</EarliestStartTime> | ~ | exchange.b2mmlNoTimes",
                "<LatestEndTime>[^<]*< | <LatestEndTime>soon< | exchange.badDate",
                "<ValueString>\\d+< | <ValueString>-3< | schedule.noNumber",
                "OperationsSchedule | Plan | exchange.wrongRoot",
            })
    void whatDoesNotFitTheProblemIsNamedByItsLine(String find, String replace, String key) throws IOException {
        PlanningProblem problem = problem("order-book.xlsx");
        Path file = written(problem, new Planner(problem).first());
        String text = Files.readString(file);
        String changed = key.equals("exchange.wrongRoot")
                ? text.replace(find, replace)
                : text.replaceFirst(find, replace.replace("~", ""));
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
        assertThatThrownBy(() -> PlanFiles.read(file, problem)).isInstanceOfSatisfying(BadInputException.class, bad -> {
            assertThat(bad.findings().getFirst().message().key()).isEqualTo(key);
            assertThat(bad.findings().getFirst().place().line()).isPositive();
        });
    }

    @Test
    void aFileThatIsNotThereIsSaid() throws IOException {
        PlanningProblem problem = problem("order-book.xlsx");
        assertThatThrownBy(() -> PlanFiles.read(folder.resolve("none.xml"), problem))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.findings().getFirst().message().key())
                                .isEqualTo("schedule.noFile"));
    }
}
