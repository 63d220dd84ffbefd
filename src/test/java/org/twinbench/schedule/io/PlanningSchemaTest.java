package org.twinbench.schedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Messages;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;

/** The schemas agree with the readers: on what is good, and on faults that a schema can see. */
class PlanningSchemaTest {
    private static final JsonSchema PLANNING = schema(PlanningSchema.ofPlanning(Messages.in(Locale.ENGLISH)));
    private static final JsonSchema PLAN = schema(PlanningSchema.ofPlan(Messages.in(Locale.ENGLISH)));

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(PlanningSamples.FOLDER)) {
            return files.filter(PlanningSchemaTest::isPlanning).sorted().toList().stream();
        }
    }

    private static boolean isPlanning(Path file) {
        try {
            return PlanningDocument.isPlanning(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptsTheSamplesAndWhatIsWrittenOfThem(Path sample) throws IOException {
        assertThat(PLANNING.validate(Files.readString(sample), InputFormat.JSON))
                .isEmpty();
        String written = PlanningDocument.text(PlanningDocument.read(sample).problem());
        assertThat(PLANNING.validate(written, InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsADocumentThatHasEverything() {
        assertThat(PLANNING.validate(Workshop.TEXT, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"quantity\": 4 | \"quantity\": \"4\"",
                "\"priority\": 2 | \"priority\": \"2\"",
                "\"due\": \"2026-01-06\" | \"due\": \"2026-01-06 18:00\"",
                "\"due\": \"2026-01-06\" | \"due\": \"2026-01-06T18:00:30.5+01:00\"",
                "\"due\": \"2026-01-06\" | \"due\": \"1.5 d\"",
                "\"2 min\" | \"1e2 s\"",
                "\"0.2/kWh\" | \"2e-1 / kWh\"",
            })
    void acceptsWhatTheReaderAccepts(String good, String other) throws BadInputException {
        String text = changed(good, other);
        PlanningDocument.parse("a.json", text);
        assertThat(PLANNING.validate(text, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"horizon\": | \"horizont\":",
                "\"twinbenchPlanning\": 1 | \"twinbenchPlanning\": 2",
                "\"quantity\": 4 | \"quantity\": 0",
                "\"quantity\": 4 | \"quantity\": 4.5",
                "\"quantity\": 4 | \"quantity\": [4]",
                "\"due\": \"2026-01-06\" | \"due\": \"06.01.2026\"",
                "\"due\": \"2026-01-06\" | \"due\": \"2 kg\"",
                "\"2 min\" | \"2\"",
                "\"2 min\" | \"2,5 min\"",
                "\"15 kW\" | \"15 km\"",
                "\"0.2/kWh\" | \"0.2\"",
                "\"skills\": [\"milling\"] | \"skills\": \"milling\"",
                "{\"machine\": \"saw\", \"each\": \"2 min\"} | {\"each\": \"2 min\"}",
                "[{\"machine\": \"saw\", \"each\": \"2 min\"}] | []",
                "\"position\": {\"x\": \"3 m\", | \"position\": {\"x\": 3,",
                "\"tardinessPerHour\": 50 | \"tardinessPerHour\": true",
            })
    void refusesWhatTheReaderRefuses(String good, String bad) {
        String text = changed(good, bad);
        assertThatThrownBy(() -> PlanningDocument.parse("a.json", text)).isInstanceOf(BadInputException.class);
        assertThat(PLANNING.validate(text, InputFormat.JSON)).isNotEmpty();
    }

    private static String changed(String find, String replace) {
        assertThat(Workshop.TEXT).contains(find);
        return Workshop.TEXT.replace(find, replace);
    }

    @Test
    void everyMemberIsExplainedInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Messages messages = Messages.in(language);
            for (Shape shape : List.of(PlanningKeys.TOP, PlanKeys.TOP)) {
                assertExplained(shape, messages);
            }
        }
        assertThat(PlanningSchema.ofPlanning(Messages.in(Locale.CHINESE))).contains("换型时间");
    }

    private static void assertExplained(Shape shape, Messages messages) {
        for (Shape.Member member : shape.members()) {
            assertThat(messages.has("schedule.schema." + shape.name() + "." + member.key()))
                    .as(shape.name() + "." + member.key())
                    .isTrue();
            switch (member.type()) {
                case MemberType.Inner(Shape inner) -> assertExplained(inner, messages);
                case MemberType.ListOf(Shape inner, int least) -> assertExplained(inner, messages);
                case MemberType.Either(var one, MemberType.ListOf(Shape inner, int least)) ->
                    assertExplained(inner, messages);
                default -> {}
            }
        }
    }

    @Test
    void plansAgreeWithTheirSchema() throws IOException {
        PlanningProblem problem =
                PlanningDocument.parse("workshop.json", Workshop.TEXT).problem();
        PlanFound found = new Planner(problem).solve(1, Optional.empty(), SearchLimits.ofSteps(3), better -> {});
        Plan plan = found.plan();
        String text = PlanDocument.write(problem, plan, found.figures(), 1, found.steps());
        assertThat(PLAN.validate(text, InputFormat.JSON)).isEmpty();
        for (Shape.Member member : PlanKeys.OPERATION.members()) {
            String without = text.replace("\"" + member.key() + "\"", "\"other\"");
            assertThat(PLAN.validate(without, InputFormat.JSON).isEmpty())
                    .as(member.key())
                    .isEqualTo(!member.required());
            assertThat(isRead(without, problem)).as(member.key()).isEqualTo(!member.required());
        }
    }

    private static boolean isRead(String text, PlanningProblem problem) throws IOException {
        Path file = Files.createTempFile("plan", ".json");
        try {
            PlanDocument.read(Files.writeString(file, text), problem);
            return true;
        } catch (BadInputException refused) {
            return false;
        } finally {
            Files.delete(file);
        }
    }
}
