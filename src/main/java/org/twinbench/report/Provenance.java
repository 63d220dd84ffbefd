package org.twinbench.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinbench.experiment.RunSummary;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.Event;

/** What is needed to repeat a run and to trust it, and the events that it recorded. */
final class Provenance {
    private static final int EVENTS = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final RunData run;
    private final Messages messages;
    private final Figures figures;

    Provenance(RunData run, Messages messages) {
        this.run = run;
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void facts(Html html) {
        RunSummary summary = run.summary();
        Scenario scenario = summary.scenario();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", summary.version());
        facts.put("scenario", scenario.file());
        facts.put("engine", scenario.engine());
        facts.put("seed", Long.toString(scenario.seed()));
        facts.put("replications", Integer.toString(scenario.replications()));
        facts.put("horizon", Figures.clock(Ticks.toSeconds(scenario.horizon())));
        facts.put("warmUp", Figures.clock(Ticks.toSeconds(scenario.warmUp())));
        facts.put("events", figures.number((double) summary.events()));
        facts.put("started", time(summary.started()));
        facts.put("finished", time(summary.finished()));
        facts.put("cpu", figures.number(summary.cpuSeconds()) + " s");
        facts.put("recordingHash", summary.recordingHash());
        html.open("dl", "class", "facts");
        facts.forEach((key, value) -> fact(html, messages.text("report.fact." + key), value));
        summary.fileHashes().forEach((file, hash) -> fact(html, "SHA-256 " + file, hash));
        html.close();
    }

    private static void fact(Html html, String name, String value) {
        html.leaf("dt", name).leaf("dd", value);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** The first events of the recording, by time. */
    void events(Html html) {
        List<Event> events = run.recording().events();
        if (events.isEmpty()) {
            html.leaf("p", messages.text("report.noEvents"), "class", "note");
            return;
        }
        html.open("table").open("tbody");
        for (Event event : events.subList(0, Math.min(EVENTS, events.size()))) {
            html.open("tr", "class", event.severity().name().toLowerCase(Locale.ROOT));
            html.leaf("td", Figures.clock(Ticks.toSeconds(event.tick())), "class", "time");
            html.leaf("td", event.asset().map(Object::toString).orElse(""));
            html.leaf("td", messages.text(event.message())).close();
        }
        html.close().close();
        if (events.size() > EVENTS) {
            html.leaf("p", messages.text("report.moreEvents", EVENTS, events.size()), "class", "note");
        }
    }
}
