package org.twinbench.cli;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.twinbench.experiment.trace.Genealogy;
import org.twinbench.experiment.trace.PartLife;
import org.twinbench.experiment.trace.PartTotals;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep;
import org.twinbench.state.TraceStep.What;

/** Prints what became of parts. */
final class TraceOutput {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    /** Levels of the tree of components that are shown. */
    private static final int DEEPEST = 20;

    private final Console console;
    private final Scenario scenario;
    private final TraceFile trace;

    TraceOutput(Console console, Scenario scenario, TraceFile trace) {
        this.console = console;
        this.scenario = scenario;
        this.trace = trace;
    }

    static List<PartLife> lives(Genealogy.Found found, Genealogy genealogy) throws IOException {
        List<PartLife> lives = new ArrayList<>();
        for (long serial : found.serials()) {
            genealogy.part(serial).ifPresent(lives::add);
        }
        return lives;
    }

    void totals(List<PartTotals> totals) {
        TextTable table = table("kind", "created", "takenOut", "builtIn", "finished", "scrapped", "reworked");
        for (PartTotals row : totals) {
            table.add(
                    row.kind(),
                    count(row.created()),
                    count(row.takenOut()),
                    count(row.builtIn()),
                    count(row.finished()),
                    count(row.scrapped()),
                    count(row.reworked()));
        }
        print(table);
    }

    void found(Genealogy.Found found, List<PartLife> lives) {
        console.out().println(console.text("trace.found", found.count(), lives.size()));
        TextTable table = table("serial", "kind", "time", "until", "fate", "where");
        for (PartLife life : lives) {
            TraceStep last = life.steps().getLast();
            table.add(
                    Long.toString(life.serial()),
                    life.kind(),
                    time(life.steps().getFirst()),
                    time(last),
                    text(last.what()),
                    trace.places().get(last.place()));
        }
        print(table);
    }

    void life(PartLife life, Genealogy genealogy) throws IOException {
        console.out().println(console.text("trace.part", Long.toString(life.serial()), life.kind()));
        console.out().println();
        TextTable table = table("time", "what", "where", "kind", "other", "people");
        for (TraceStep step : life.steps()) {
            table.add(
                    time(step),
                    text(step.what()),
                    trace.places().get(step.place()),
                    trace.kinds().get(step.kind()),
                    step.other() == TraceStep.NONE ? "" : Long.toString(step.other()),
                    step.what() == What.WORKED ? people(step.place()) : "");
        }
        print(table);
        relatives("trace.components", life.components(), genealogy);
        relatives("trace.pieces", life.pieces(), genealogy);
        if (life.whole().isPresent()) {
            relatives("trace.whole", List.of(life.whole().get()), genealogy);
        }
    }

    private void relatives(String key, List<Long> serials, Genealogy genealogy) throws IOException {
        if (!serials.isEmpty()) {
            console.out().println();
            console.out().println(console.text(key));
            for (long serial : serials) {
                tree(serial, 1, genealogy);
            }
        }
    }

    private void tree(long serial, int level, Genealogy genealogy) throws IOException {
        PartLife life = genealogy.part(serial).orElseThrow();
        TraceStep last = life.steps().getLast();
        console.out()
                .println("  ".repeat(level) + serial + "  " + life.kind() + "  " + text(last.what()) + " "
                        + trace.places().get(last.place()) + " " + time(last));
        for (long part : level < DEEPEST ? life.components() : List.<Long>of()) {
            tree(part, level + 1, genealogy);
        }
    }

    private static String count(long number) {
        return String.format("%,d", number);
    }

    private String text(What what) {
        return console.text("trace.what." + what.word());
    }

    private String time(TraceStep step) {
        return TIME.format(scenario.start().plus(step.tick(), ChronoUnit.MICROS));
    }

    /** The people whom an element needs for its work. */
    private String people(int place) {
        return scenario.element(trace.places().get(place))
                .map(Element::parameters)
                .map(parameters -> parameters.getOrDefault("workers", ""))
                .orElse("");
    }

    private TextTable table(String... columns) {
        TextTable table = new TextTable();
        String[] head = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            head[i] = console.text("trace.column." + columns[i]);
        }
        table.add(head);
        return table;
    }

    private void print(TextTable table) {
        table.lines().forEach(console.out()::println);
    }
}
