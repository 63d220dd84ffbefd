package org.twinbench.schedule.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.Pin;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Product;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.SetupState;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/** What a planning document says arrives in the problem, in ticks and watts, and survives being written. */
class PlanningDocumentTest {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final long HOUR = 60 * MINUTE;

    @TempDir
    Path folder;

    private static PlanningProblem workshop() throws BadInputException {
        PlanningDocument document = PlanningDocument.parse("workshop.json", Workshop.TEXT);
        assertThat(document.findings()).isEmpty();
        return document.problem();
    }

    @Test
    void machinesHaveTheirHoursAndBatches() throws BadInputException {
        PlanningProblem problem = workshop();
        assertThat(problem.machines()).extracting("id").containsExactly("saw", "mill", "oven");
        WorkCalendar mill = problem.machines().get(1).calendar();
        assertThat(mill.open())
                .startsWith(new Span(0, 8 * HOUR), new Span(24 * HOUR, 28 * HOUR), new Span(30 * HOUR, 32 * HOUR));
        assertThat(problem.machines().get(0).calendar().isAlways()).isTrue();
        assertThat(problem.machines().get(2).batchSize()).isEqualTo(10);
        assertThat(problem.machines().get(2).batchWait()).isEqualTo(30 * MINUTE);
        assertThat(problem.machines().get(1).inputPlaces()).isEqualTo(3);
        assertThat(problem.horizon()).isEqualTo(14 * 24 * HOUR);
    }

    @Test
    void anOrderMultipliesTheTimesOfItsProduct() throws BadInputException {
        PlanningProblem problem = workshop();
        Order order = problem.orders().getFirst();
        assertThat(order.routings()).containsExactly(List.of(0, 1, 2), List.of(3, 4));
        Operation mill = problem.operations().get(1);
        assertThat(mill.id()).isEqualTo("A1/mill");
        assertThat(mill.modes().getFirst().duration()).isEqualTo(10 * MINUTE + 4 * 3 * MINUTE);
        assertThat(mill.modes().getFirst().watts()).isEqualTo(15_000);
        assertThat(mill.modes().getFirst().skill()).isEqualTo("milling");
        assertThat(mill.predecessors()).containsExactly(Precedence.of(0));
        assertThat(problem.operations().get(2).predecessors()).containsExactly(new Precedence(1, 5 * MINUTE, 2 * HOUR));
        assertThat(problem.operations().get(2).size()).isEqualTo(4);
        assertThat(problem.operations().get(4).routing()).isEqualTo(1);
        assertThat(problem.operations().get(3).earliest()).isEqualTo(2 * HOUR);
    }

    @Test
    void oneMoreOrderOfAProductIsMadeLikeThoseOfTheDocument() throws BadInputException {
        PlanningProblem problem = workshop();
        Order like = problem.orders().getFirst();
        Product product = problem.products().stream()
                .filter(each -> each.id().equals(like.product()))
                .findFirst()
                .orElseThrow();

        Product.Lot lot = product.lot(problem, "new", like.quantity(), 1, 0, HOUR);

        assertThat(lot.operations())
                .hasSize(like.routings().stream().mapToInt(List::size).sum());
        for (int i = 0; i < lot.operations().size(); i++) {
            assertThat(lot.operations().get(i).modes())
                    .isEqualTo(problem.operations().get(i).modes());
        }
        assertThat(problem.with(lot).operations())
                .hasSize(problem.operations().size() + lot.operations().size());
    }

    @Test
    void aDueDateWithoutATimeIsTheEndOfItsDay() throws BadInputException {
        Order order = workshop().orders().getFirst();
        assertThat(order.due()).isEqualTo((24 + 24 - 6) * HOUR);
        assertThat(order.release()).isEqualTo(-HOUR);
        assertThat(workshop().orders().get(1).due()).isEqualTo(WorkCalendar.NEVER);
    }

    @Test
    void setupsTransportAndTariffAreLaidOut() throws BadInputException {
        PlanningProblem problem = workshop();
        int red = state(problem, "red");
        int blue = state(problem, "blue");
        assertThat(problem.setups().ticks(1, red, blue)).isEqualTo(12 * MINUTE);
        assertThat(problem.setups().ticks(1, blue, red)).isEqualTo(8 * MINUTE);
        assertThat(problem.setups().ticks(0, red, blue)).isZero();
        int narrow = problem.machines().get(1).setupState();
        assertThat(problem.setups().ticks(1, narrow, blue)).isEqualTo((12 + 5) * MINUTE);
        assertThat(problem.transport().ticks(0, 1)).isEqualTo((20 + 7) * Ticks.PER_SECOND);
        assertThat(problem.transport().ticks(2, 0)).isEqualTo(9 * MINUTE);
        assertThat(problem.tariff().perWatt(HOUR, 2 * HOUR) * 1000).isEqualTo(0.2, offset(1e-9));
        assertThat(problem.tariff().perWatt(17 * HOUR, 18 * HOUR) * 1000).isEqualTo(0.1, offset(1e-9));
        assertThat(problem.tariff().limit()).isEqualTo(40_000);
        assertThat(problem.weights().tardiness()).isEqualTo(50);
        assertThat(problem.weights().setup()).isEqualTo(5);
    }

    private static int state(PlanningProblem problem, String family) {
        return problem.setups().states().indexOf(new SetupState(family, Map.of("width", "wide")));
    }

    @Test
    void whatIsDecidedAlreadyStaysWhereItIs() throws BadInputException {
        PlanningProblem problem = workshop();
        Operation running = problem.operations().get(5);
        assertThat(running.pin()).contains(new Pin(0, 0, true));
        assertThat(running.modes()).extracting("duration").containsExactly(20 * MINUTE);
        assertThat(problem.operations().get(6).pin()).contains(new Pin(1, 3 * HOUR, false));
        assertThat(problem.released().frozenUntil()).isEqualTo(4 * HOUR);
        assertThat(problem.released().place(6)).isEqualTo(Optional.of(new Released.Place(1, 3 * HOUR)));
    }

    @Test
    void namesComeInTheLanguageAskedFor() throws BadInputException {
        PlanningDocument document = PlanningDocument.parse("workshop.json", Workshop.TEXT);
        assertThat(document.problem(Locale.ENGLISH).machines().get(1).name()).isEqualTo("Mill");
        PlanningProblem chinese = document.problem(Locale.CHINESE);
        assertThat(chinese.name()).isEqualTo("小车间");
        assertThat(chinese.machines().get(1).name()).isEqualTo("铣床");
        assertThat(chinese.operations().get(1).name()).isEqualTo("铣削");
        assertThat(chinese.withOperations(document.problem().operations()).operations())
                .isEqualTo(document.problem().operations());
    }

    @Test
    void writingAndReadingKeepsTheProblem() throws IOException {
        PlanningProblem problem = workshop();
        Path file = folder.resolve("copy.json");
        PlanningDocument.write(problem, file);
        assertThat(PlanningDocument.isPlanning(file)).isTrue();
        PlanningProblem copy = PlanningDocument.read(file).problem();
        assertThat(copy.operations()).isEqualTo(problem.operations());
        assertThat(copy.orders()).isEqualTo(problem.orders());
        assertThat(copy.products()).isNotEmpty().isEqualTo(problem.products());
        assertThat(copy.operators())
                .extracting("skills")
                .isEqualTo(
                        problem.operators().stream().map(each -> each.skills()).toList());
        assertThat(copy.machines().get(1).calendar().open())
                .isEqualTo(problem.machines().get(1).calendar().open());
        assertThat(copy.setups().states()).isEqualTo(problem.setups().states());
        assertThat(copy.released()).isEqualTo(problem.released());
        assertThat(copy.weights()).isEqualTo(problem.weights());
        assertThat(copy.tariff().perJoule()).isEqualTo(problem.tariff().perJoule());
        assertThat(PlanningDocument.text(copy)).isEqualTo(PlanningDocument.text(problem));
    }

    @Test
    void tenThousandOperationsAreRead() throws BadInputException {
        StringBuilder orders = new StringBuilder();
        for (int order = 0; order < 2_000; order++) {
            orders.append(order == 0 ? "" : ",").append("{\"id\": \"o%d\", \"operations\": [".formatted(order));
            for (int step = 0; step < 5; step++) {
                orders.append(step == 0 ? "" : ",")
                        .append("{\"id\": \"%d\", \"machines\": [{\"machine\": \"m1\", \"fixed\": \"10 s\"},"
                                .formatted(step))
                        .append("{\"machine\": \"m2\", \"fixed\": \"20 s\", \"power\": \"3 kW\"}]}");
            }
            orders.append("]}");
        }
        String text = "{\"twinbenchPlanning\": 1, \"start\": \"2026-01-05T06:00:00Z\", \"horizon\": \"300 h\","
                + "\"calendar\": \"always\", \"machines\": [{\"id\": \"m1\"}, {\"id\": \"m2\"}], \"orders\": ["
                + orders + "]}";
        PlanningProblem problem = PlanningDocument.parse("large.json", text).problem();
        assertThat(problem.operations()).hasSize(10_000);
        assertThat(problem.operations().getLast().predecessors()).containsExactly(Precedence.of(9_998));
    }
}
