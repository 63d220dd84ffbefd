package org.twinbench.cli;

import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.experiment.StopRule;
import org.twinbench.model.Dimension;
import org.twinbench.model.Quantity;
import org.twinbench.sim.Kpi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many replications: a number, or as many as a wanted precision needs. */
final class PrecisionOptions {
    private static final int MOST = 1_000;

    @Option(names = "--replications", paramLabel = "N", description = "${bundle:cli.run.replications}")
    Integer replications;

    @Option(names = "--precision", paramLabel = "P", description = "${bundle:cli.run.precision}")
    String precision;

    @Option(names = "--kpi", paramLabel = "KPI", description = "${bundle:cli.run.kpi}")
    String kpi;

    @Option(names = "--max-replications", paramLabel = "N", description = "${bundle:cli.run.maxReplications}")
    Integer most;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /** Refuses what can be refused before a model is read. */
    void check(Console console) {
        if (precision != null) {
            relative(console);
            if (limit() < least()) {
                throw wrong(console, "cli.run.badMost", limit(), least());
            }
        }
    }

    private int least() {
        return replications == null ? StopRule.Precision.ADVISED_LEAST : Math.max(2, replications);
    }

    private int limit() {
        return most == null ? Math.max(MOST, least()) : most;
    }

    /** The rule asked for; {@code count} replications where nothing else is said. */
    StopRule rule(PreparedScenario prepared, int count, Console console) {
        if (precision == null) {
            return new StopRule.Count(count);
        }
        return new StopRule.Precision(figure(prepared, console), relative(console), least(), limit());
    }

    private double relative(Console console) {
        return Quantity.parse(precision)
                .filter(q -> q.unit().dimension() == Dimension.RATIO || q.unit().dimension() == Dimension.NONE)
                .map(Quantity::si)
                .filter(share -> share > 0 && share < 1)
                .orElseThrow(() -> wrong(console, "cli.run.badPrecision", precision));
    }

    /** The figure that was named, or the engine's first. */
    private KpiName figure(PreparedScenario prepared, Console console) {
        List<Kpi> known = prepared.figures();
        KpiName name = Optional.ofNullable(kpi).map(KpiName::parse).orElseGet(() -> KpiName.of(known.getFirst()));
        if (name.indexIn(known) < 0) {
            throw new ParameterException(spec.commandLine(), console.messages().text(name.unknown(known)));
        }
        return name;
    }

    private ParameterException wrong(Console console, String key, Object... values) {
        return new ParameterException(spec.commandLine(), console.text(key, values));
    }
}
