package org.twinbench.cli;

import org.twinbench.model.Dimension;
import org.twinbench.model.Quantity;
import org.twinbench.model.Unit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads what the commands of planning have in common. */
final class ScheduleOptions {
    private ScheduleOptions() {}

    /** A positive time in seconds, which is also what a plain number is; infinite if there is no text. */
    static double seconds(CommandSpec spec, Console console, String option, String text) {
        if (text == null) {
            return Double.POSITIVE_INFINITY;
        }
        return Quantity.parse(text)
                .map(q -> q.unit() == Unit.ONE ? new Quantity(q.value(), Unit.SECOND) : q)
                .filter(q -> q.unit().dimension() == Dimension.TIME && q.value() > 0)
                .map(Quantity::si)
                .orElseThrow(() -> wrong(spec, console, "cli.schedule.badTime", option, text));
    }

    static void positive(CommandSpec spec, Console console, String option, int count) {
        if (count < 1) {
            throw wrong(spec, console, "cli.badCount", option, count);
        }
    }

    static ParameterException wrong(CommandSpec spec, Console console, String key, Object... values) {
        return new ParameterException(spec.commandLine(), console.text(key, values));
    }
}
