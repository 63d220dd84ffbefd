package org.twinbench.model;

/** Whether the unit of a written amount fits the unit in which the amount is shown. */
final class UnitFit {
    private UnitFit() {}

    /** A bare number fits only where the SI unit has no symbol; {@code text} is what was written, for the message. */
    static void check(String text, Unit found, Unit shown) throws UnfitValueException {
        boolean bare = found == Unit.ONE;
        if (found.dimension() == shown.dimension()
                || bare && shown.dimension().siSymbol().isEmpty()) {
            return;
        }
        String expected = String.join(
                " ", Unit.of(shown.dimension()).stream().map(Unit::symbol).toList());
        if (bare) {
            throw new UnfitValueException("model.unitMissing", text, expected);
        }
        throw new UnfitValueException("model.unitUnfit", text, found.symbol(), expected);
    }
}
