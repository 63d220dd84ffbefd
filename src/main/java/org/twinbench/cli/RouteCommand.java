package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.twinbench.model.Message;
import org.twinbench.report.routing.RouteMap;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.TimedPlan;
import org.twinbench.schedule.routing.check.RouteChecker;
import org.twinbench.schedule.routing.io.RoutePlanDocument;
import org.twinbench.schedule.routing.io.RoutingDocument;
import org.twinbench.schedule.routing.io.RoutingReader;
import org.twinbench.schedule.routing.search.Budget;
import org.twinbench.schedule.routing.solver.RouteLimits;
import org.twinbench.schedule.routing.solver.RouteSolver;
import org.twinbench.schedule.routing.solver.RoutesFound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans routes, or checks a plan of routes; exits 1 if a visit that must be made is left out or a rule is broken. */
@Command(name = "route", description = "${bundle:cli.route}", sortOptions = false)
final class RouteCommand implements Callable<Integer> {
    private static final double STANDARD_SECONDS = 10;
    private static final double NANOS = 1e9;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.route.file}")
    Path file;

    @Option(names = "--check", paramLabel = "PLAN", description = "${bundle:cli.route.check}")
    Path check;

    @Option(names = "--time", paramLabel = "T", description = "${bundle:cli.route.time}")
    String time;

    @Option(names = "--steps", paramLabel = "N", description = "${bundle:cli.route.steps}")
    Long steps;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.schedule.seed}")
    long seed = 1;

    @Option(names = "--best-known", paramLabel = "D", description = "${bundle:cli.route.bestKnown}")
    Double bestKnown;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description = "${bundle:cli.schedule.output}")
    Path output;

    @Option(names = "--map", paramLabel = "PICTURE", description = "${bundle:cli.route.map}")
    Path map;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    RouteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (steps != null && steps < 1) {
            throw wrong("cli.badCount", "--steps", steps);
        }
        if (bestKnown != null && !(bestKnown > 0 && Double.isFinite(bestKnown))) {
            throw wrong("cli.route.badBestKnown", bestKnown.toString());
        }
        double wall = seconds();
        RoutingProblem problem = problem();
        if (map != null && !RouteMap.isKnown(map)) {
            throw wrong("cli.route.badMap", map.toString());
        }
        if (map != null && !RouteMap.isDrawable(problem)) {
            throw wrong("cli.route.noMap", file.toString());
        }
        return check == null ? plan(problem, wall) : judge(problem);
    }

    private RoutingProblem problem() throws IOException {
        if (!RoutingDocument.isRouting(file)) {
            return RoutingReader.read(file);
        }
        RoutingDocument document = RoutingDocument.read(file);
        document.findings().forEach(console::say);
        return document.problem();
    }

    private int judge(RoutingProblem problem) throws IOException {
        TimedPlan plan = RoutePlanDocument.read(check, problem);
        Verdict verdict = Verdict.ofRoutes(RouteChecker.check(problem, plan));
        drawMap(problem, plan.plan());
        if (common.json) {
            Json.print(console, RouteOutput.verdict(console, plan, verdict));
        } else {
            RouteOutput.printVerdict(console, plan, verdict);
        }
        return verdict.exitCode();
    }

    private int plan(RoutingProblem problem, double wall) throws IOException {
        ConsoleProgress progress = new ConsoleProgress(console);
        long begin = System.nanoTime();
        Budget budget = budget(begin, wall);
        double[] toBest = new double[1];
        RoutesFound found = new RouteSolver(problem, seed).solve(new RouteLimits(budget, () -> false), better -> {
            toBest[0] = since(begin);
            progress.report(
                    Math.min(1, budget.spent(better.steps())),
                    Message.of("routing.progress", RouteOutput.brief(console, better.figures())));
        });
        progress.finish();
        if (output != null) {
            RoutePlanDocument.save(output, problem, found.plan(), seed, found.steps());
        }
        drawMap(problem, found.plan());
        RouteOutput result =
                new RouteOutput(console, found, new RouteOutput.Effort(seed, since(begin), toBest[0], bestKnown));
        if (common.json) {
            Json.print(console, result.json());
        } else {
            result.print();
        }
        return found.figures().unserved() == 0 ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private void drawMap(RoutingProblem problem, RoutePlan plan) throws IOException {
        if (map != null) {
            new RouteMap(problem, plan, console.messages()).write(map);
        }
    }

    private Budget budget(long begin, double wall) {
        return done -> Math.max(steps == null ? 0 : (double) done / steps, since(begin) / wall);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }

    /** Without a limit of steps, as long as usual. */
    private double seconds() {
        return time == null && steps == null
                ? STANDARD_SECONDS
                : ScheduleOptions.seconds(spec, console, "--time", time);
    }

    private ParameterException wrong(String key, Object... values) {
        return ScheduleOptions.wrong(spec, console, key, values);
    }
}
