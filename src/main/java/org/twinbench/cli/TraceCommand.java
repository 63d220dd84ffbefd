package org.twinbench.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.twinbench.experiment.RunFolder;
import org.twinbench.experiment.trace.EpcNames;
import org.twinbench.experiment.trace.EpcisExport;
import org.twinbench.experiment.trace.Genealogy;
import org.twinbench.experiment.trace.PartLife;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.TraceFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what became of the parts of a kept run, and exports it. */
@Command(name = "trace", description = "${bundle:cli.trace}", sortOptions = false)
final class TraceCommand implements Callable<Integer> {
    private static final Pattern WEB = Pattern.compile("https?://[^/\\s]+(/[^\\s]*[^/\\s])?");

    @Parameters(paramLabel = "RUN", description = "${bundle:cli.trace.run}")
    Path run;

    @Option(names = "--part", paramLabel = "SERIAL", description = "${bundle:cli.trace.part}")
    Long part;

    @Option(names = "--kind", paramLabel = "KIND", description = "${bundle:cli.trace.kind}")
    String kind;

    @Option(
            names = {"--element", "--machine"},
            paramLabel = "ID",
            description = "${bundle:cli.trace.element}")
    String element;

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "${bundle:cli.trace.most}")
    int most;

    @Option(names = "--epcis", paramLabel = "FILE", description = "${bundle:cli.trace.epcis}")
    Path epcis;

    @ArgGroup
    Naming naming = new Naming();

    /** How the exported document names parts and places. */
    static final class Naming {
        @Option(names = "--epc-base", paramLabel = "URL", description = "${bundle:cli.trace.base}")
        String base = EpcNames.EXAMPLE;

        @Option(names = "--gs1-prefix", paramLabel = "DIGITS", description = "${bundle:cli.trace.prefix}")
        String prefix;
    }

    @Mixin
    CommonOptions common;

    private final Console console;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder folder = new RunFolder(run);
        Scenario scenario = folder.summary().scenario();
        try (TraceFile trace = folder.trace()) {
            if (epcis != null) {
                export(scenario, trace);
            } else {
                answer(scenario, trace);
            }
        }
        return ExitCode.OK;
    }

    private void export(Scenario scenario, TraceFile trace) throws IOException {
        EpcNames names = naming.prefix == null
                ? EpcNames.below(base(), trace.places())
                : EpcNames.ofCompany(naming.prefix, trace.kinds());
        long[] events = new long[1];
        AtomicFiles.write(epcis, out -> events[0] = EpcisExport.write(scenario, trace, names, out));
        if (common.json) {
            Json.print(console, Json.object().put("file", epcis.toString()).put("events", events[0]));
        } else {
            console.out().println(console.text("trace.exported", events[0], epcis.toString()));
        }
    }

    private String base() throws BadInputException {
        String base = naming.base;
        if (!WEB.matcher(base).matches() || !isUri(base)) {
            throw new BadInputException(Place.of("--epc-base"), "trace.badBase", base);
        }
        return base;
    }

    private static boolean isUri(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void answer(Scenario scenario, TraceFile trace) throws IOException {
        Genealogy genealogy = new Genealogy(trace);
        TraceOutput text = new TraceOutput(console, scenario, trace);
        TraceJson document = new TraceJson(console.messages(), trace);
        if (part != null) {
            PartLife life = genealogy.part(part).orElseThrow(() -> refused("trace.noPart", Long.toString(part)));
            if (common.json) {
                Json.print(console, document.life(life, genealogy));
            } else {
                text.life(life, genealogy);
            }
        } else if (kind != null || element != null) {
            check(trace);
            Genealogy.Found found = genealogy.find(Optional.ofNullable(kind), Optional.ofNullable(element), most);
            List<PartLife> lives = TraceOutput.lives(found, genealogy);
            if (common.json) {
                Json.print(console, document.found(found, lives));
            } else {
                text.found(found, lives);
            }
        } else if (common.json) {
            Json.print(console, document.totals(genealogy.totals()));
        } else {
            text.totals(genealogy.totals());
        }
    }

    private void check(TraceFile trace) throws BadInputException {
        if (kind != null && !trace.kinds().contains(kind)) {
            throw refused("trace.noKind", kind, String.join(", ", trace.kinds()));
        }
        if (element != null && !trace.places().contains(element)) {
            throw refused("trace.noElement", element);
        }
    }

    private BadInputException refused(String key, Object... values) {
        return new BadInputException(Place.of(run.toString()), key, values);
    }
}
