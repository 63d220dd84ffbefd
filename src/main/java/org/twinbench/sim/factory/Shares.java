package org.twinbench.sim.factory;

import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;

/** What share of the parts goes to which of the following blocks, drawn by lot for each part. */
final class Shares {
    static final Parameter PARAMETER =
            Parameter.optional("shares", new ParameterType.Listing(new ParameterType.Amount(Unit.PERCENT, 0, 1)), "");

    private static final double ROUNDING = 1e-6;

    private Shares() {}

    /** The shares as written, or nothing if the block has no such parameter. */
    static SequencedMap<String, Double> of(ParameterValues values) {
        return values.listing("shares", Double.class);
    }

    /** The upper ends of the parts of the unit interval that stand for each name, in their order. */
    static double[] limits(SequencedMap<String, Double> shares, String[] names) {
        double[] limits = new double[names.length];
        double sum = 0;
        for (int i = 0; i < names.length; i++) {
            sum += shares.getOrDefault(names[i], 0.0);
            limits[i] = sum;
        }
        limits[names.length - 1] = 1;
        return limits;
    }

    /** Names must be those of following blocks, and the shares must be there, and be one together, if they are used. */
    static void check(Inspection at) {
        Map<String, Double> shares = of(at.values());
        boolean used = at.values().text("routing").equals("share");
        if (!used && !shares.isEmpty()) {
            at.errorAt("shares", "factory.sharesUnused", at.element().id());
        }
        if (!used) {
            return;
        }
        Set<String> strangers = shares.keySet().stream()
                .filter(id -> !at.element().next().contains(id))
                .collect(Collectors.toSet());
        strangers.forEach(id ->
                at.errorAt("shares", "factory.shareOfStranger", id, at.element().id()));
        checkSum(at, "shares", shares);
    }

    /** Shares must be one together. */
    static void checkSum(Inspection at, String parameter, Map<String, Double> shares) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            at.errorAt(parameter, "factory.sharesSum", at.element().id(), sum * 100);
        }
    }

    /** The part of the unit interval in which a number lies. */
    static int drawn(double[] limits, double u) {
        int i = 0;
        while (u >= limits[i]) {
            i++;
        }
        return i;
    }
}
