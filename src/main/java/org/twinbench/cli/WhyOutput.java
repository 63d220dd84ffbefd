package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinbench.model.Message;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.explain.Explainer;
import org.twinbench.schedule.explain.Link;
import org.twinbench.schedule.explain.Remedies;
import org.twinbench.schedule.explain.Stretch;
import org.twinbench.schedule.explain.Tried;
import org.twinbench.schedule.explain.WhyLate;
import org.twinbench.schedule.explain.WhyRows;
import org.twinbench.schedule.explain.WhyRows.Share;

/** Why orders are late: where their time went, who blocked them, and what would help. */
final class WhyOutput {
    /** Asks for all late orders instead of one by its id. */
    static final String LATE = "late";

    private static final int STEPS = 200;
    private static final int REMEDIES = 2;
    private static final int LINKS = 8;
    private static final int SHARES = 3;

    /** An order, and what was tried for it. */
    private record Answer(WhyLate why, List<Tried> remedies) {}

    private final Console console;
    private final PlanningProblem problem;
    private final Plan plan;
    private final PlanFormat format;
    private final List<Answer> answers = new ArrayList<>();

    private WhyOutput(Console console, PlanningProblem problem, Plan plan) {
        this.console = console;
        this.problem = problem;
        this.plan = plan;
        this.format = new PlanFormat(problem);
    }

    /** What is wrong with an order that is asked for. */
    static Optional<Message> check(PlanningProblem problem, String order) {
        return order.equals(LATE) || index(problem, order) >= 0
                ? Optional.empty()
                : Optional.of(Message.of("cli.schedule.noOrder", order, problem.name()));
    }

    private static int index(PlanningProblem problem, String id) {
        for (int i = 0; i < problem.orders().size(); i++) {
            if (problem.orders().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Explains the orders that are asked for, and tries what could help those that are asked for by their id. */
    static WhyOutput of(Console console, PlanningProblem problem, Plan plan, List<String> asked, long seed) {
        WhyOutput output = new WhyOutput(console, problem, plan);
        if (!asked.isEmpty()) {
            Explainer explainer = new Explainer(problem, plan);
            asked.forEach(order -> output.answer(explainer, order, seed));
        }
        return output;
    }

    private void answer(Explainer explainer, String order, long seed) {
        if (order.equals(LATE)) {
            explainer.late().forEach(why -> answers.add(new Answer(why, List.of())));
        } else {
            explainer.why(index(problem, order)).ifPresent(why -> answers.add(new Answer(why, remedies(why, seed))));
        }
    }

    private List<Tried> remedies(WhyLate why, long seed) {
        if (why.lateness() == 0) {
            return List.of();
        }
        ConsoleProgress progress = new ConsoleProgress(console);
        List<Tried> tried = Remedies.tried(problem, plan, why, STEPS, seed, progress);
        progress.finish();
        return tried.subList(0, Math.min(REMEDIES, tried.size()));
    }

    void print() {
        for (Answer each : answers) {
            console.out().println();
            console.out().println(heading(each.why()));
            TextTable table = new TextTable();
            table.add(
                    console.text("cli.schedule.why.cause"),
                    console.text("cli.schedule.why.hours"),
                    console.text("cli.schedule.why.where"),
                    console.text("cli.schedule.why.blockers"));
            for (WhyRows.Row row : WhyRows.of(problem, plan, each.why())) {
                table.add(
                        console.text("schedule.cause." + row.cause()),
                        PlanFormat.hours(row.length()),
                        shares(row.where()),
                        shares(row.blockers()));
            }
            table.lines().forEach(console.out()::println);
            chain(each.why()).ifPresent(console.out()::println);
            each.remedies().forEach(tried -> console.out().println(remedy(tried)));
        }
        console.out().flush();
    }

    private String heading(WhyLate why) {
        String id = format.order(why.order());
        String ready = format.date(why.end());
        if (why.due() >= WorkCalendar.NEVER) {
            return console.text("cli.schedule.why.noDue", id, ready);
        }
        return why.lateness() == 0
                ? console.text("cli.schedule.why.inTime", id, format.date(why.due()), ready)
                : console.text(
                        "cli.schedule.why.late", id, format.date(why.due()), ready, PlanFormat.hours(why.lateness()));
    }

    private static String shares(List<Share> shares) {
        return shares.stream()
                .limit(SHARES)
                .map(each -> each.name() + " " + PlanFormat.hours(each.length()))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> chain(WhyLate why) {
        if (why.chain().isEmpty()) {
            return Optional.empty();
        }
        String links = why.chain().stream()
                .limit(LINKS)
                .map(link -> format.operation(link.blocker()))
                .collect(Collectors.joining(" ← "));
        String more = why.chain().size() > LINKS ? " ← …" : "";
        return Optional.of(console.text("cli.schedule.why.chain", links + more));
    }

    private String remedy(Tried tried) {
        String what = console.messages().text(tried.remedy().text(problem));
        String price = PlanFormat.moreCost(tried.price());
        return tried.lateness() == 0
                ? console.text("cli.schedule.why.helps", what, format.date(tried.orderEnd()), price)
                : console.text("cli.schedule.why.helpsSome", what, PlanFormat.hours(tried.lateness()), price);
    }

    /** Adds the answers in seconds; nothing if nothing was asked. */
    void addTo(ObjectNode node) {
        if (answers.isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray("why");
        for (Answer each : answers) {
            WhyLate why = each.why();
            ObjectNode entry = list.addObject();
            entry.put("order", format.order(why.order()));
            entry.put("end", PlanFormat.seconds(why.end()));
            entry.put("lateness", PlanFormat.seconds(why.lateness()));
            ObjectNode totals = entry.putObject("seconds");
            why.totals()
                    .forEach((cause, length) ->
                            totals.put(cause.name().toLowerCase(Locale.ROOT), PlanFormat.seconds(length)));
            ArrayNode stretches = entry.putArray("stretches");
            why.stretches().forEach(stretch -> add(stretch, stretches));
            ArrayNode chain = entry.putArray("chain");
            why.chain().forEach(link -> add(link, chain));
            ArrayNode remedies = entry.putArray("remedies");
            each.remedies().forEach(tried -> add(tried, remedies));
        }
    }

    private void add(Stretch stretch, ArrayNode list) {
        ObjectNode node = list.addObject();
        node.put("cause", stretch.cause().name().toLowerCase(Locale.ROOT));
        node.put("operation", format.operation(stretch.operation()));
        node.put("from", PlanFormat.seconds(stretch.from()));
        node.put("to", PlanFormat.seconds(stretch.to()));
        ArrayNode blockers = node.putArray("blockers");
        stretch.blockers().forEach(blocker -> blockers.add(format.operation(blocker)));
    }

    private void add(Link link, ArrayNode list) {
        list.addObject()
                .put("blocker", format.operation(link.blocker()))
                .put("operation", format.operation(link.operation()))
                .put("cause", link.cause().name().toLowerCase(Locale.ROOT));
    }

    private void add(Tried tried, ArrayNode list) {
        list.addObject()
                .put("remedy", console.messages().text(tried.remedy().text(problem)))
                .put("end", PlanFormat.seconds(tried.orderEnd()))
                .put("lateness", PlanFormat.seconds(tried.lateness()))
                .put("price", PlanFormat.exactCost(tried.price()));
    }
}
