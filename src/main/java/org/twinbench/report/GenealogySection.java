package org.twinbench.report;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.trace.Family;
import org.twinbench.experiment.trace.Genealogy;
import org.twinbench.experiment.trace.PartTotals;
import org.twinbench.experiment.trace.Verdicts;
import org.twinbench.model.Messages;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep;

/** What became of the parts of a run: counts by kind, verdicts by inspection, and the life of one part as an example. */
final class GenealogySection {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<String> FATES =
            List.of("kind", "created", "takenOut", "builtIn", "finished", "scrapped", "reworked");
    private static final List<String> VERDICTS = List.of("where", "good", "toRework", "rejected");
    /** Parts of the example that are shown, and steps of its life. */
    private static final int MOST_PARTS = 30;

    private static final int MOST_STEPS = 60;

    private final TraceFile trace;
    private final Genealogy genealogy;
    private final OffsetDateTime start;
    private final Messages messages;
    private int partsLeft = MOST_PARTS;

    GenealogySection(TraceFile trace, OffsetDateTime start, Messages messages) {
        this.trace = trace;
        this.genealogy = new Genealogy(trace);
        this.start = start;
        this.messages = messages;
    }

    void write(Html html) throws IOException {
        Page.section(html, messages.text("report.section.genealogy"));
        html.leaf("p", messages.text("report.genealogy"), "class", "note");
        head(html, FATES);
        for (PartTotals row : genealogy.totals()) {
            row(
                    html,
                    row.kind(),
                    row.created(),
                    row.takenOut(),
                    row.builtIn(),
                    row.finished(),
                    row.scrapped(),
                    row.reworked());
        }
        html.close().close();
        verdicts(html);
        example(html);
        html.close();
    }

    private void verdicts(Html html) throws IOException {
        List<Verdicts> verdicts = genealogy.verdicts();
        if (verdicts.isEmpty()) {
            return;
        }
        html.leaf("h3", messages.text("report.genealogy.verdicts"));
        head(html, VERDICTS);
        verdicts.forEach(row -> row(html, row.place(), row.good(), row.toRework(), row.rejected()));
        html.close().close();
    }

    private void head(Html html, List<String> columns) {
        html.open("table").open("thead").open("tr");
        for (String column : columns) {
            String place = column.equals(columns.getFirst()) ? "text" : "number";
            html.leaf("th", messages.text("trace.column." + column), "class", place);
        }
        html.close().close().open("tbody");
    }

    private static void row(Html html, String name, long... counts) {
        html.open("tr").leaf("th", name, "scope", "row");
        for (long count : counts) {
            html.leaf("td", String.format("%,d", count), "class", "number");
        }
        html.close();
    }

    private void example(Html html) throws IOException {
        Optional<Long> part = genealogy.example();
        if (part.isEmpty()) {
            return;
        }
        Family family = Family.around(part.get(), genealogy).orElseThrow();
        String name = Long.toString(family.life().serial());
        html.leaf("h3", messages.text("trace.part", name, family.life().kind()));
        html.open("ul");
        tree(html, family);
        html.close();
        steps(html, family);
    }

    private void tree(Html html, Family family) {
        TraceStep last = family.life().steps().getLast();
        html.open("li").text(family.life().serial() + " " + family.life().kind() + " · " + text(last));
        if (!family.members().isEmpty()) {
            html.open("ul");
            for (Family member : family.members()) {
                if (partsLeft-- > 0) {
                    tree(html, member);
                }
            }
            if (partsLeft < 0) {
                html.leaf("li", "…");
                partsLeft = 0;
            }
            html.close();
        }
        html.close();
    }

    private String text(TraceStep step) {
        return "%s, %s, %s".formatted(what(step), trace.places().get(step.place()), time(step));
    }

    private String what(TraceStep step) {
        return messages.text("trace.what." + step.what().word());
    }

    private String time(TraceStep step) {
        return TIME.format(start.plus(step.tick(), ChronoUnit.MICROS));
    }

    private void steps(Html html, Family family) {
        html.open("table").open("thead").open("tr");
        for (String column : List.of("time", "what", "where", "kind")) {
            html.leaf("th", messages.text("trace.column." + column), "class", "text");
        }
        html.close().close().open("tbody");
        List<TraceStep> steps = family.life().steps();
        for (TraceStep step : steps.subList(0, Math.min(MOST_STEPS, steps.size()))) {
            html.open("tr").leaf("td", time(step)).leaf("td", what(step));
            html.leaf("td", trace.places().get(step.place()))
                    .leaf("td", trace.kinds().get(step.kind()))
                    .close();
        }
        if (steps.size() > MOST_STEPS) {
            html.open("tr").leaf("td", "…", "colspan", "4").close();
        }
        html.close().close();
    }
}
