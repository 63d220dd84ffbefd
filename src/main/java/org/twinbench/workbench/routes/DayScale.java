package org.twinbench.workbench.routes;

/**
 * Which part of the day is seen, and where.
 *
 * @param from seconds since midnight at the left edge
 * @param perPixel seconds
 */
record DayScale(double from, double perPixel) {
    private static final int[] STEPS = {60, 300, 900, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400};
    private static final double FINEST = 0.5;
    private static final double COARSEST = 86_400;

    /** Shows the time between two instants, with a little air. */
    static DayScale fitting(double from, double to, double width) {
        double length = Math.max(60, to - from) * 1.04;
        return new DayScale(from - length * 0.02, Math.clamp(length / Math.max(1, width), FINEST, COARSEST));
    }

    double x(double seconds) {
        return (seconds - from) / perPixel;
    }

    double seconds(double x) {
        return from + x * perPixel;
    }

    /** Closer for a factor above 1; what is under {@code x} stays there. */
    DayScale zoomed(double factor, double x) {
        double next = Math.clamp(perPixel / factor, FINEST, COARSEST);
        return new DayScale(from + x * (perPixel - next), next);
    }

    DayScale moved(double pixels) {
        return new DayScale(from - pixels * perPixel, perPixel);
    }

    /** Seconds between marks that stand at least {@code least} pixels apart. */
    int step(double least) {
        for (int step : STEPS) {
            if (step / perPixel >= least) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** A time of day such as 07:05; later days have the number of days before it. */
    static String clock(double seconds) {
        long minutes = Math.round(seconds / 60);
        long day = Math.floorDiv(minutes, 1_440L);
        long rest = Math.floorMod(minutes, 1_440L);
        String time = "%02d:%02d".formatted(rest / 60, rest % 60);
        return day == 0 ? time : time + " +" + day;
    }
}
