package org.twinbench.model;

/** Simulated time: a {@code long} count of microseconds since the start of the scenario. */
public final class Ticks {
    /** Ticks in one second. */
    public static final long PER_SECOND = 1_000_000;

    private Ticks() {}

    /** The nearest tick to a time in seconds. @throws ArithmeticException beyond ±292 000 years or if not a number */
    public static long ofSeconds(double seconds) {
        double ticks = Math.rint(seconds * PER_SECOND);
        if (!(Math.abs(ticks) < 0x1p63)) {
            throw new ArithmeticException("no such instant: " + seconds + " s");
        }
        return (long) ticks;
    }

    /** Refuses a positive time that would silently become zero; {@code text} is what was written, for the message. */
    static void checkWritten(String text, Quantity amount) throws UnfitValueException {
        double si = amount.si();
        if (amount.unit().dimension() == Dimension.TIME && si > 0 && Math.rint(si * PER_SECOND) == 0) {
            throw new UnfitValueException(
                    "model.belowTick",
                    text,
                    Quantity.readable(1.0 / PER_SECOND, Unit.MILLISECOND).toString());
        }
    }

    /** The time of a tick in seconds. */
    public static double toSeconds(long ticks) {
        return ticks / (double) PER_SECOND;
    }
}
