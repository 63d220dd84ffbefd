package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.streams.NamedMatch;
import org.twinbench.schedule.streams.StreamMatch;
import org.twinbench.schedule.streams.StreamScore;
import org.twinbench.schedule.streams.StreamTerm;

/** What the score of a plan consists of: its terms, and in each what costs most. */
final class CostOutput {
    private static final int DEAREST = 10;
    private static final int DIGITS = 6;

    private final Console console;
    private final PlanningProblem problem;
    private final Plan plan;
    private final PlanFormat format;
    private final StreamScore score;

    CostOutput(Console console, PlanningProblem problem, Plan plan) {
        this.console = console;
        this.problem = problem;
        this.plan = plan;
        this.format = new PlanFormat(problem);
        this.score = StreamScore.evaluate(problem, plan);
    }

    void print() {
        console.out().println();
        say("cli.schedule.costs.whole", PlanFormat.cost(-score.soft()), Long.toString(-score.hard()));
        score.terms().forEach(this::print);
        console.out().flush();
    }

    private void print(StreamTerm term) {
        console.out().println();
        if (term.isHard()) {
            say(
                    "cli.schedule.costs.rule",
                    name(term),
                    Long.toString(term.cost()),
                    term.matches().size());
        } else {
            String share = PlanFormat.percent(-(double) term.cost() / score.soft());
            say(
                    "cli.schedule.costs.term",
                    name(term),
                    PlanFormat.cost(term.cost()),
                    share,
                    term.matches().size());
        }
        TextTable table = new TextTable();
        table.add(
                console.text("cli.schedule.costs.order"),
                console.text("cli.schedule.costs.operation"),
                console.text("cli.schedule.costs.machine"),
                console.text("cli.schedule.costs.amount"),
                console.text("cli.schedule.costs.cost"));
        term.dearest(DEAREST).forEach(match -> table.add(row(match)));
        table.lines().forEach(console.out()::println);
        if (term.matches().size() > DEAREST) {
            say("cli.schedule.costs.more", term.matches().size() - DEAREST);
        }
    }

    private void say(String key, Object... values) {
        console.out().println(console.text(key, values));
    }

    private String name(StreamTerm term) {
        return console.text((term.isHard() ? "schedule.rule." : "schedule.objective.") + term.key());
    }

    private String[] row(StreamMatch match) {
        NamedMatch named = new NamedMatch(problem, plan, match);
        return new String[] {
            named.order(),
            named.operations(),
            named.machine(),
            named.amount(2),
            match.isHard() ? Long.toString(match.cost()) : PlanFormat.cost(match.cost())
        };
    }

    /** Adds the score and its terms; the costs of the terms that are no rules add up to that of the plan. */
    void addTo(ObjectNode document) {
        ObjectNode node = document.putObject("explained");
        node.put("hard", score.hard());
        node.put("cost", PlanFormat.exactCost(-score.soft()));
        ArrayNode terms = node.putArray("terms");
        score.terms().forEach(term -> add(term, terms.addObject()));
    }

    private void add(StreamTerm term, ObjectNode node) {
        node.put("key", term.key());
        node.put("rule", term.isHard());
        put(node, term.isHard(), term.cost());
        node.put("matches", term.matches().size());
        ArrayNode dearest = node.putArray("dearest");
        term.dearest(DEAREST).forEach(match -> add(match, dearest.addObject()));
    }

    private void add(StreamMatch match, ObjectNode node) {
        node.put("order", format.order(match.order()));
        ArrayNode operations = node.putArray("operations");
        match.operations().forEach(operation -> operations.add(format.operation(operation)));
        plan.assignment(match.operation()).ifPresent(each -> node.put("machine", format.machine(each.machine())));
        node.put("amount", plain(match.amount().value()));
        node.put("unit", match.amount().unit().symbol());
        put(node, match.isHard(), match.cost());
    }

    /** Rules are counted, not paid for. */
    private static void put(ObjectNode node, boolean isHard, long cost) {
        if (isHard) {
            node.put("violation", cost);
        } else {
            node.put("cost", PlanFormat.exactCost(cost));
        }
    }

    private static BigDecimal plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
