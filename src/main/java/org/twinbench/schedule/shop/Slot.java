package org.twinbench.schedule.shop;

import org.twinbench.schedule.WorkCalendar;

/** Where one operation would fit; overwritten for each question, so that asking costs no memory. */
final class Slot {
    static final int[] NOBODY = {};

    long setupStart;
    long start;
    long end;
    int[] team = NOBODY;

    /** Whether it fits before the calendars end. */
    boolean fits() {
        return end < WorkCalendar.NEVER;
    }

    /**
     * The earliest place in a calendar: the setup from {@code free} on, as late as it can be, the work from {@code ready} on.
     *
     * @param free when the machine, and who attends it, are through with what was before
     */
    void fit(WorkCalendar hours, long free, long ready, long setup, long duration, boolean interruptible) {
        long prepared = setup == 0 ? free : afterSetup(hours, free, setup);
        start = prepared >= WorkCalendar.NEVER
                ? WorkCalendar.NEVER
                : hours.fit(Math.max(prepared, ready), duration, interruptible);
        if (start >= WorkCalendar.NEVER) {
            setupStart = WorkCalendar.NEVER;
            end = WorkCalendar.NEVER;
            return;
        }
        end = hours.finish(start, duration, interruptible);
        setupStart = setup == 0 ? start : hours.latestStart(start, setup, true);
    }

    private static long afterSetup(WorkCalendar hours, long free, long setup) {
        long open = hours.nextOpen(free);
        return open >= WorkCalendar.NEVER ? WorkCalendar.NEVER : hours.finish(open, setup, true);
    }

    void copy(Slot other) {
        setupStart = other.setupStart;
        start = other.start;
        end = other.end;
        team = other.team;
    }
}
