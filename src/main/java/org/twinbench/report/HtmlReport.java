package org.twinbench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.PrecisionReached;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Finding;
import org.twinbench.model.Messages;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Scene;
import org.twinbench.state.Recording;
import org.twinbench.state.TraceFile;

/**
 * The report of a run as one HTML file that needs nothing else: figures with confidence intervals, charts, states,
 * a picture of the model, events and provenance. Fit for light and dark screens and for paper.
 */
public final class HtmlReport {
    private final RunData run;
    private final Messages messages;

    private final Optional<TraceFile> trace;

    private HtmlReport(RunData run, Optional<TraceFile> trace, Messages messages) {
        this.run = run;
        this.trace = trace;
        this.messages = messages;
    }

    /**
     * Writes the report of a kept run in the language of the messages.
     *
     * @param model the scene that the scenario plays on; without it the report has no picture
     * @param html the file to write, whole or not at all
     * @return what is missing in the report, said in it as well: a warning if the recording does not reach the end of
     *     the run, which is over, since it was kept
     */
    public static List<Finding> write(RunFolder folder, Optional<Scene> model, Path html, Messages messages)
            throws IOException {
        try (Recording recording = folder.recording();
                TraceFile trace = Files.exists(folder.traceFile()) ? folder.trace() : null) {
            RunData run = new RunData(folder.summary(), recording, model);
            AtomicFiles.write(html, new HtmlReport(run, Optional.ofNullable(trace), messages).page());
            String file = folder.recordingFile().toString();
            return run.cutShort().stream()
                    .map(text -> new Finding(Severity.WARNING, text, Place.of(file)))
                    .toList();
        }
    }

    /** The whole page as text, of a run whose parts were not traced. */
    static String page(RunData run, Messages messages) throws IOException {
        return new HtmlReport(run, Optional.empty(), messages).page();
    }

    private String page() throws IOException {
        Scenario scenario = run.summary().scenario();
        String name = scenario.name().in(messages.locale());
        Html html = Page.begin(
                messages.text("report.title", name),
                messages.text("report.kicker"),
                name,
                scenario.description().in(messages.locale()),
                messages);
        run.cutShort().ifPresent(text -> html.leaf("p", messages.text(text), "class", "partial", "role", "alert"));
        picture(html);
        figures(html);
        courses(html);
        new AnalysisSection(RunAnalysis.of(run.summary(), run.recording()), messages).write(html);
        states(html);
        assets(html);
        warmUp(html);
        if (trace.isPresent()) {
            new GenealogySection(trace.get(), scenario.start(), messages).write(html);
        }
        Provenance provenance = new Provenance(run, messages);
        section(html, "events");
        provenance.events(html);
        html.close();
        section(html, "provenance");
        provenance.facts(html);
        html.close();
        return Page.end(html);
    }

    private void picture(Html html) throws IOException {
        if (run.model().isPresent()) {
            String picture = ScenePicture.of(run.model().get(), run.recording());
            html.open("figure", "class", "picture");
            html.empty(
                    "img",
                    "src",
                    picture,
                    "alt",
                    messages.text("report.picture"),
                    "width",
                    Integer.toString(ScenePicture.WIDTH),
                    "height",
                    Integer.toString(ScenePicture.HEIGHT));
            html.leaf("figcaption", messages.text("report.picture")).close();
        }
    }

    private void section(Html html, String key) {
        Page.section(html, messages.text("report.section." + key));
    }

    private void figures(Html html) {
        section(html, "figures");
        int replications = run.summary().scenario().replications();
        html.leaf("p", messages.text("report.basis", replications), "class", "note");
        run.summary().quality().precision().ifPresent(precision -> html.leaf("p", text(precision), "class", "note"));
        new KpiTables(run, messages).tiles(html);
        html.close();
    }

    private String text(PrecisionReached precision) {
        return messages.text(
                "report." + precision.verdict(), precision.kpi().toString(), precision.reached(), precision.wanted());
    }

    private void courses(Html html) throws IOException {
        CourseCharts charts = new CourseCharts(run, messages);
        chart(html, "throughput", charts.throughput());
        chart(html, "wip", charts.quantity("wip"));
        chart(html, "levels", charts.quantity("level"));
    }

    private void chart(Html html, String key, Optional<String> svg) {
        if (svg.isPresent()) {
            section(html, key);
            html.markup(svg.get()).close();
        }
    }

    private void states(Html html) {
        if (!run.stateShares().isEmpty()) {
            section(html, "states");
            new KpiTables(run, messages).states(html);
            html.close();
        }
    }

    private void assets(Html html) {
        if (!run.byAsset().isEmpty()) {
            section(html, "assets");
            new KpiTables(run, messages).byAsset(html);
            html.close();
        }
    }

    private void warmUp(Html html) {
        WarmUpSection section = new WarmUpSection(run.summary(), messages);
        if (!section.isEmpty()) {
            section(html, "warmUp");
            section.write(html);
            html.close();
        }
    }
}
