package org.twinbench.schedule;

/**
 * One way to carry an operation out.
 *
 * @param machine its index
 * @param duration open time that it takes without setup, ticks
 * @param skill what the people who attend it must be able to do; empty if nobody attends
 * @param people how many attend it, from the setup to the end
 * @param watts electrical power while it runs
 */
public record Mode(int machine, long duration, String skill, int people, double watts) {
    public Mode {
        if (duration < 0 || people < 0 || !(watts >= 0)) {
            throw new IllegalArgumentException(
                    "mode with " + duration + " ticks, " + people + " people, " + watts + " W");
        }
    }

    public static Mode of(int machine, long duration) {
        return new Mode(machine, duration, "", 0, 0);
    }

    public boolean isAttended() {
        return people > 0;
    }

    public Mode withDuration(long other) {
        return new Mode(machine, other, skill, people, watts);
    }
}
