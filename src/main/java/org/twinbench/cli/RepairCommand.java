package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinbench.exchange.planning.PlanFiles;
import org.twinbench.exchange.planning.PlanningImport;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.io.PlanningDocument;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.repair.Disturbance;
import org.twinbench.schedule.repair.EventText;
import org.twinbench.schedule.repair.LiveSearch;
import org.twinbench.schedule.solver.SearchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a plan fit again after something happened, with as little disruption as may be. */
@Command(name = "repair", description = "${bundle:cli.repair}", sortOptions = false)
final class RepairCommand implements Callable<Integer> {
    private static final double STANDARD_SECONDS = 1.5;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.schedule.file}")
    Path file;

    @Option(names = "--plan", paramLabel = "PLAN", required = true, description = "${bundle:cli.repair.plan}")
    Path plan;

    @Option(names = "--event", paramLabel = "TEXT", required = true, description = "${bundle:cli.repair.event}")
    List<String> events;

    @Option(names = "--now", paramLabel = "INSTANT", description = "${bundle:cli.repair.now}")
    String now = "0 s";

    @Option(names = "--time", paramLabel = "T", description = "${bundle:cli.repair.time}")
    String time;

    @Option(names = "--steps", paramLabel = "N", description = "${bundle:cli.schedule.steps}")
    Integer steps;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.schedule.seed}")
    long seed = 1;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description = "${bundle:cli.schedule.output}")
    Path output;

    @Option(names = "--problem", paramLabel = "FILE", description = "${bundle:cli.repair.problem}")
    Path problemFile;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    RepairCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ScheduleOptions.positive(spec, console, "--steps", steps == null ? 1 : steps);
        double seconds = time == null ? STANDARD_SECONDS : ScheduleOptions.seconds(spec, console, "--time", time);
        PlanningProblem problem =
                PlanningImport.problem(file, console.messages().locale(), new ConsoleProgress(console));
        Plan before = PlanFiles.read(plan, problem);
        LiveSearch search = new LiveSearch();
        happens(search, problem);
        SearchClock clock =
                new SearchClock(steps == null ? seconds : Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        SearchLimits limits = new SearchLimits(steps == null ? Integer.MAX_VALUE : steps, 1, 1, clock);
        double[] toFirst = new double[1];
        LiveSearch.Result result = search.solve(problem, Optional.of(before), seed, limits, new LiveSearch.Listener() {
            @Override
            public void better(PlanningProblem current, PlanFound found) {
                // what is printed is the last of them
            }

            @Override
            public void repaired(Disturbance disturbance, PlanningProblem current, PlanFound found) {
                toFirst[0] = clock.wallSeconds();
            }
        });
        PlanFound found = result.found();
        if (output != null) {
            PlanFiles.save(output, result.problem(), found.plan(), found.figures(), seed, found.steps());
        }
        if (problemFile != null) {
            PlanningDocument.write(result.problem(), problemFile);
        }
        Outcome outcome = new Outcome(problem, before, result, toFirst[0], clock.wallSeconds());
        if (common.json) {
            Json.print(console, outcome.json());
        } else {
            outcome.print(console);
        }
        return found.isFeasible() ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private void happens(LiveSearch search, PlanningProblem problem) {
        try {
            long instant = EventText.now(problem, now);
            EventText text = new EventText(problem, instant);
            for (String event : events) {
                search.happens(text.parse(event), instant);
            }
        } catch (UnfitValueException e) {
            throw new ParameterException(spec.commandLine(), console.messages().text(e.reason()));
        }
    }

    /** What has become of a plan. */
    private record Outcome(
            PlanningProblem problem, Plan before, LiveSearch.Result result, double firstSeconds, double seconds) {
        private long moved() {
            return before.planned().stream().filter(this::isMoved).count();
        }

        private boolean isMoved(Assignment each) {
            return result.found()
                    .plan()
                    .assignment(each.operation())
                    .filter(after -> after.machine() == each.machine() && after.start() == each.start())
                    .isEmpty();
        }

        private PlanFigures earlier() {
            return new Planner(problem).priced(before).figures();
        }

        ObjectNode json() {
            PlanFigures figures = result.found().figures();
            ObjectNode node = Json.object();
            node.put("feasible", result.found().isFeasible());
            node.put("unplanned", result.found().figures().unplanned());
            node.put("moved", moved());
            node.put("operations", before.planned().size());
            node.put("lateOrdersBefore", earlier().lateOrders());
            node.put("lateOrders", figures.lateOrders());
            node.put("firstSeconds", firstSeconds);
            node.put("seconds", seconds);
            node.put("steps", result.found().steps());
            ArrayNode costs = node.putArray("costs");
            figures.terms()
                    .forEach(term ->
                            costs.addObject().put("term", term.key()).put("cost", PlanFormat.exactCost(term.cost())));
            return node;
        }

        void print(Console console) {
            PlanFigures figures = result.found().figures();
            ScheduleOutput.printMisses(console, result.found());
            console.out()
                    .println(console.text(
                            "cli.repair.done",
                            PlanFormat.number(firstSeconds),
                            PlanFormat.number(seconds),
                            moved(),
                            before.planned().size()));
            console.out().println(console.text("cli.repair.late", earlier().lateOrders(), figures.lateOrders()));
            ScheduleOutput.printTerms(console, figures);
            console.out().flush();
        }
    }
}
