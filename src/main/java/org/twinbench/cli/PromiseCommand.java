package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.twinbench.exchange.planning.PlanFiles;
import org.twinbench.exchange.planning.PlanningImport;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.promise.Displaced;
import org.twinbench.schedule.promise.Inquiry;
import org.twinbench.schedule.promise.Promise;
import org.twinbench.schedule.promise.Promises;
import org.twinbench.schedule.repair.EventText;
import org.twinbench.schedule.solver.SearchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says by when an order could be delivered and whom it would displace; exits 1 if nothing is in time. */
@Command(name = "promise", description = "${bundle:cli.promise}", sortOptions = false)
final class PromiseCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 4;
    private static final int FIRST_STEPS = 200;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.schedule.file}")
    Path file;

    @Option(names = "--product", paramLabel = "ID", required = true, description = "${bundle:cli.promise.product}")
    String product;

    @Option(names = "--quantity", paramLabel = "N", description = "${bundle:cli.promise.quantity}")
    String quantity = "1";

    @Option(names = "--due", paramLabel = "INSTANT", required = true, description = "${bundle:cli.promise.due}")
    String due;

    @Option(names = "--plan", paramLabel = "PLAN", description = "${bundle:cli.promise.plan}")
    Path plan;

    @Option(names = "--now", paramLabel = "INSTANT", description = "${bundle:cli.repair.now}")
    String now = "0 s";

    @Option(names = "--steps", paramLabel = "N", description = "${bundle:cli.promise.steps}")
    int steps = 100;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.schedule.seed}")
    long seed = 1;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description = "${bundle:cli.promise.output}")
    Path output;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    PromiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ScheduleOptions.positive(spec, console, "--steps", steps);
        ConsoleProgress progress = new ConsoleProgress(console);
        PlanningProblem problem =
                PlanningImport.problem(file, console.messages().locale(), progress);
        Inquiry inquiry = inquiry(problem);
        Plan before = plan == null
                ? new Planner(problem)
                        .solve(seed, Optional.empty(), SearchLimits.ofSteps(FIRST_STEPS), better -> {})
                        .plan()
                : PlanFiles.read(plan, problem);
        List<Promise> answers = Promises.of(problem, before, inquiry, steps, seed, progress);
        progress.finish();
        if (output != null && !answers.isEmpty()) {
            Promise best = answers.getFirst();
            PlanFiles.save(
                    output,
                    best.problem(),
                    best.plan(),
                    new Planner(best.problem()).priced(best.plan()).figures(),
                    seed,
                    steps);
        }
        if (common.json) {
            Json.print(console, json(problem, inquiry, answers));
        } else {
            print(problem, inquiry, answers);
        }
        return answers.stream().anyMatch(Promise::inTime) ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private Inquiry inquiry(PlanningProblem problem) {
        try {
            long from = EventText.now(problem, now);
            EventText text = new EventText(problem, from);
            return new Inquiry(text.product(product), EventText.quantity(quantity), text.instant(due), from);
        } catch (UnfitValueException e) {
            throw new ParameterException(spec.commandLine(), console.messages().text(e.reason()));
        }
    }

    private void print(PlanningProblem problem, Inquiry inquiry, List<Promise> answers) {
        console.out().println(headline(problem, inquiry, answers));
        if (!answers.isEmpty()) {
            printAnswers(problem, answers);
        }
        console.out().flush();
    }

    private void printAnswers(PlanningProblem problem, List<Promise> answers) {
        TextTable table = new TextTable();
        table.add(
                console.text("cli.promise.terms"),
                console.text("cli.promise.site"),
                console.text("cli.promise.ready"),
                console.text("cli.promise.inTime"),
                console.text("cli.promise.displaces"),
                console.text("cli.schedule.cost"));
        for (Promise each : answers) {
            table.add(
                    console.messages().text(each.terms().text()),
                    each.site().isEmpty() ? "–" : each.site(),
                    new PlanFormat(problem).date(each.end()),
                    console.text(each.inTime() ? "cli.promise.yes" : "cli.promise.no"),
                    displaced(problem, each),
                    PlanFormat.moreCost(each.price()));
        }
        table.lines().forEach(console.out()::println);
    }

    private String headline(PlanningProblem problem, Inquiry inquiry, List<Promise> answers) {
        String what = inquiry.product().name();
        String wanted = new PlanFormat(problem).date(inquiry.due());
        if (answers.isEmpty()) {
            return console.text("cli.promise.never", inquiry.quantity(), what);
        }
        Promise best = answers.getFirst();
        String key = !best.inTime() ? "cli.promise.late" : best.harmed() == 0 ? "cli.promise.can" : "cli.promise.costs";
        return console.text(
                key, inquiry.quantity(), what, wanted, new PlanFormat(problem).date(best.end()), best.harmed());
    }

    /** The orders that would be late, the latest first; how many others are ready later, but in time. */
    private String displaced(PlanningProblem problem, Promise promise) {
        String names = promise.displaced().stream()
                .filter(each -> each.late() > 0)
                .limit(MOST_SHOWN)
                .map(each -> problem.orders().get(each.order()).id() + " +" + hours(each))
                .collect(Collectors.joining(", "));
        long more = promise.harmed() - MOST_SHOWN;
        return more > 0 ? names + " …+" + more : names.isEmpty() ? "–" : names;
    }

    private static String hours(Displaced each) {
        return String.format(Locale.ROOT, "%.1f h", (each.after() - each.before()) / (3600.0 * Ticks.PER_SECOND));
    }

    private ObjectNode json(PlanningProblem problem, Inquiry inquiry, List<Promise> answers) {
        ObjectNode node = Json.object();
        node.put("product", inquiry.product().id());
        node.put("quantity", inquiry.quantity());
        node.put("due", PlanFormat.seconds(inquiry.due()));
        ArrayNode list = node.putArray("answers");
        for (Promise each : answers) {
            ObjectNode entry = list.addObject();
            entry.put("terms", each.terms().name().toLowerCase(Locale.ROOT));
            entry.put("site", each.site());
            entry.put("end", PlanFormat.seconds(each.end()));
            entry.put("inTime", each.inTime());
            entry.put("price", PlanFormat.exactCost(each.price()));
            ArrayNode displaced = entry.putArray("displaced");
            each.displaced()
                    .forEach(other -> displaced
                            .addObject()
                            .put("order", problem.orders().get(other.order()).id())
                            .put("before", PlanFormat.seconds(other.before()))
                            .put("after", PlanFormat.seconds(other.after()))
                            .put("late", PlanFormat.seconds(other.late())));
        }
        return node;
    }
}
