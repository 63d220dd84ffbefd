package org.twinbench.model;

import java.util.List;

/** Checks that a written distribution has the right unit, sensible arguments, and no values below a minimum. */
record DistributionCheck(String text, Unit shown, double min) {
    void check(DistributionSpec spec) throws UnfitValueException {
        List<String> names = spec.kind().argumentNames();
        for (int i = 0; i < names.size(); i++) {
            checkArgument(names.get(i), spec.arguments().get(i));
        }
        if (!ordered(spec)) {
            throw new UnfitValueException("model.distributionOrder", text, String.join(" ≤ ", names));
        }
    }

    private void checkArgument(String name, Quantity argument) throws UnfitValueException {
        if (name.equals("shape")) {
            require(argument.unit() == Unit.ONE && argument.value() > 0, "model.shapeNotPositive");
            return;
        }
        if (name.equals("variation")) {
            require(argument.unit() == Unit.ONE && argument.value() >= 1, "model.variationBelowOne");
            return;
        }
        UnitFit.check(text, argument.unit(), shown);
        Ticks.checkWritten(text, argument);
        boolean spread = name.equals("sd");
        double least = spread ? 0 : min;
        if (!(argument.si() >= least)) {
            throw new UnfitValueException(
                    "model.belowMinimum", text, Quantity.readable(least, shown).toString());
        }
    }

    private boolean ordered(DistributionSpec spec) {
        return switch (spec.kind()) {
            case UNIFORM -> spec.si(0) <= spec.si(1);
            case TRIANGULAR -> spec.si(0) <= spec.si(1) && spec.si(1) <= spec.si(2);
            default -> true;
        };
    }

    private void require(boolean fits, String key) throws UnfitValueException {
        if (!fits) {
            throw new UnfitValueException(key, text);
        }
    }
}
