package org.twinbench.sim.factory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** Parts of one kind that come together, written {@code kind x count}. */
record Batch(String kind, int count) {
    private static final Pattern FORM = Pattern.compile("(.+?)\\s+[x×]\\s*(\\d{1,9})");
    private static final ParameterType COUNT = new ParameterType.Whole(1, 1_000_000);
    private static final ParameterType.Amount TIME = new ParameterType.Amount(Unit.SECOND, 0, Declared.MANY);

    static Batch read(String text) throws UnfitValueException {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UnfitValueException("factory.batchText", text.strip());
        }
        return new Batch(matcher.group(1), ((Long) COUNT.read(matcher.group(2))).intValue());
    }

    /** Reads a point in time from the start of the run, to ticks. */
    static long time(String text) throws UnfitValueException {
        return Ticks.ofSeconds(TIME.read(text));
    }
}
