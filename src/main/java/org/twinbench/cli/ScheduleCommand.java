package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twinbench.exchange.planning.ColumnMapping;
import org.twinbench.exchange.planning.PlanFiles;
import org.twinbench.exchange.planning.PlanningImport;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.report.planning.PlanFile;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.chart.ChartView;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.explain.Conflict;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.solver.SearchLimits;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans production, or checks a plan; exits 1 if the plan breaks a rule. */
@Command(name = "schedule", description = "${bundle:cli.schedule}", sortOptions = false)
final class ScheduleCommand implements Callable<Integer> {
    private static final double STANDARD_SECONDS = 60;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.schedule.files}")
    List<Path> files;

    @Option(names = "--mapping", paramLabel = "CSV", description = "${bundle:cli.schedule.mapping}")
    Path mapping;

    @Option(names = "--check", paramLabel = "PLAN", description = "${bundle:cli.schedule.check}")
    Path check;

    @Option(names = "--time", paramLabel = "T", description = "${bundle:cli.schedule.time}")
    String time;

    @Option(names = "--cpu-time", paramLabel = "T", description = "${bundle:cli.schedule.cpuTime}")
    String cpuTime;

    @Option(names = "--steps", paramLabel = "N", description = "${bundle:cli.schedule.steps}")
    Integer steps;

    @Option(names = "--islands", paramLabel = "N", description = "${bundle:cli.schedule.islands}")
    int islands = 1;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    Integer threads;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.schedule.seed}")
    long seed = 1;

    @Option(names = "--from", paramLabel = "PLAN", description = "${bundle:cli.schedule.from}")
    Path from;

    @Option(names = "--gantt", paramLabel = "FILE", description = "${bundle:cli.schedule.gantt}")
    List<Path> gantt = List.of();

    @Option(names = "--view", paramLabel = "VIEW", description = "${bundle:cli.schedule.view}")
    ChartView view = ChartView.MACHINES;

    @Option(names = "--why", paramLabel = "ORDER", description = "${bundle:cli.schedule.why}")
    List<String> why = List.of();

    @Option(names = "--costs", description = "${bundle:cli.schedule.costs}")
    boolean costs;

    @ArgGroup(exclusive = false)
    RobustOptions robust;

    @Option(names = "--best-known", paramLabel = "S", description = "${bundle:cli.schedule.bestKnown}")
    Double bestKnown;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description = "${bundle:cli.schedule.output}")
    Path output;

    @Mixin
    LayoutOptions layout;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    ScheduleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        ScheduleOptions.positive(spec, console, "--threads", workers);
        ScheduleOptions.positive(spec, console, "--islands", islands);
        ScheduleOptions.positive(spec, console, "--steps", steps == null || steps == 0 && from != null ? 1 : steps);
        if (robust != null) {
            robust.check(spec, console);
        }
        double wall = ScheduleOptions.seconds(spec, console, "--time", time);
        double cpu = ScheduleOptions.seconds(spec, console, "--cpu-time", cpuTime);
        PlanningProblem problem = problem();
        gantt.stream()
                .filter(each -> !PlanFile.isKnown(each))
                .forEach(each -> refuse(Message.of("cli.schedule.badGantt", each.toString())));
        why.forEach(order -> WhyOutput.check(problem, order).ifPresent(this::refuse));
        return check == null ? plan(problem, workers, wall, cpu) : judge(problem);
    }

    private PlanningProblem problem() throws IOException {
        ConsoleProgress progress = new ConsoleProgress(console);
        ColumnMapping columns = mapping == null ? ColumnMapping.NONE : ColumnMapping.read(mapping, progress);
        PlanningImport.Read read =
                PlanningImport.problem(files, columns, console.messages().locale(), progress);
        progress.finish();
        read.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(console::say);
        return layout.applyTo(read.problem(), spec, console);
    }

    private int judge(PlanningProblem problem) throws IOException {
        Plan plan = PlanFiles.read(check, problem);
        Verdict verdict = Verdict.ofPlan(PlanChecker.check(problem, plan));
        Optional<CostOutput> explained = explained(problem, plan);
        if (common.json) {
            ObjectNode node = ScheduleOutput.verdict(console, plan, verdict);
            explained.ifPresent(each -> each.addTo(node));
            Json.print(console, node);
        } else {
            ScheduleOutput.printVerdict(console, plan, verdict);
            explained.ifPresent(CostOutput::print);
        }
        return verdict.exitCode();
    }

    private Optional<CostOutput> explained(PlanningProblem problem, Plan plan) {
        return costs ? Optional.of(new CostOutput(console, problem, plan)) : Optional.empty();
    }

    private int plan(PlanningProblem problem, int workers, double wall, double cpu) throws IOException {
        Optional<Plan> start = from == null ? Optional.empty() : Optional.of(PlanFiles.read(from, problem));
        double limit = steps == null && cpuTime == null && time == null ? STANDARD_SECONDS : wall;
        SearchClock clock = new SearchClock(limit, cpu);
        int most = steps == null ? Integer.MAX_VALUE : steps;
        ConsoleProgress progress = new ConsoleProgress(console);
        double[] toBest = new double[1];
        Planner planner = new Planner(problem);
        PlanFound found = most == 0
                ? planner.priced(start.orElseThrow())
                : planner.solve(seed, start, new SearchLimits(most, islands, workers, clock), better -> {
                    toBest[0] = clock.cpuSeconds();
                    progress.report(
                            clock.share(), Message.of("schedule.progress", ScheduleOutput.brief(console, better)));
                });
        progress.finish();
        if (output != null) {
            PlanFiles.save(output, problem, found.plan(), found.figures(), seed, found.steps());
        }
        ScheduleOutput.Effort effort =
                new ScheduleOutput.Effort(seed, workers, islands, clock.cpuSeconds(), toBest[0], bestKnown);
        Optional<RobustOutput> tried = robust == null
                ? Optional.empty()
                : Optional.of(robust.tried(console, problem, found.plan(), seed, workers));
        for (Path each : gantt) {
            PlanFile.write(each, problem, found.plan(), view, console.messages());
        }
        WhyOutput reasons = WhyOutput.of(console, problem, found.plan(), why, seed);
        Optional<CostOutput> explained = explained(problem, found.plan());
        if (common.json) {
            ObjectNode node = ScheduleOutput.json(problem, found, effort);
            explained.ifPresent(each -> each.addTo(node));
            reasons.addTo(node);
            tried.ifPresent(each -> each.addTo(node));
            if (!found.isFeasible()) {
                ScheduleOutput.addConflict(node, problem, conflict(problem));
            }
            Json.print(console, node);
        } else {
            ScheduleOutput.print(console, problem, found, effort);
            explained.ifPresent(CostOutput::print);
            reasons.print();
            tried.ifPresent(RobustOutput::print);
            if (!found.isFeasible()) {
                ScheduleOutput.printConflict(console, problem, conflict(problem));
            }
        }
        return found.isFeasible() ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    /** Which orders cannot be planned together. */
    private List<Integer> conflict(PlanningProblem problem) {
        ConsoleProgress progress = new ConsoleProgress(console);
        List<Integer> orders = Conflict.smallest(problem, progress);
        progress.finish();
        return orders;
    }

    private void refuse(Message message) {
        throw new ParameterException(spec.commandLine(), console.messages().text(message));
    }
}
