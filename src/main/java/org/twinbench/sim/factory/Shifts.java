package org.twinbench.sim.factory;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;

/**
 * The hours of a week in which somebody works, as {@code "Mon-Fri 06:00-14:00; Sat 22:00-06:00"}; the same every week. A
 * shift that ends no later than it begins ends on the next day. Without any shift somebody is always there.
 */
final class Shifts {
    /** The parameter in which a week of shifts is written. */
    record Week() implements ParameterType.Notation {
        @Override
        public Shifts read(String text) throws UnfitValueException {
            return parse(text);
        }

        @Override
        public int maxLength() {
            return 1_000;
        }

        @Override
        public String example() {
            return "Mon-Fri 06:00-14:00; Sat 06:00-12:00";
        }
    }

    static final Parameter PARAMETER = Parameter.optional("shifts", new Week(), "");

    /** Ticks in a week. */
    static final long WEEK = Ticks.PER_SECOND * 7 * 24 * 60 * 60;

    private static final int DAY = 24 * 60;
    private static final int WEEK_MINUTES = 7 * DAY;
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Pattern SHIFT =
            Pattern.compile("(\\w{3})(?:-(\\w{3}))?\\s+(\\d\\d?):(\\d\\d)\\s*-\\s*(\\d\\d?):(\\d\\d)");

    /** For each minute of the week from Monday 00:00 whether somebody works. */
    private final boolean[] minutes = new boolean[WEEK_MINUTES];

    private boolean always = true;
    /** In a week. */
    private long workingTicks;

    private Shifts() {}

    /** Reads the shifts of a week. @throws UnfitValueException that names the shift that cannot be */
    static Shifts parse(String text) throws UnfitValueException {
        Shifts shifts = new Shifts();
        if (!text.isBlank()) {
            for (String entry : text.split(";", -1)) {
                shifts.add(entry.strip());
            }
        }
        return shifts;
    }

    /** Where in the week an instant lies: ticks since Monday 00:00 on its own clock. */
    static long intoWeek(OffsetDateTime instant) {
        long days = instant.getDayOfWeek().ordinal();
        return days * DAY * MINUTE + instant.getLong(ChronoField.MICRO_OF_DAY);
    }

    private void add(String entry) throws UnfitValueException {
        Matcher shift = SHIFT.matcher(entry);
        if (!shift.matches()) {
            throw new UnfitValueException("factory.shiftUnreadable", entry);
        }
        int from = time(entry, shift.group(3), shift.group(4));
        int to = time(entry, shift.group(5), shift.group(6));
        if (from == to || from == DAY) {
            throw new UnfitValueException("factory.shiftEmpty", entry);
        }
        for (int day : days(entry, shift.group(1), shift.group(2))) {
            mark(entry, day * DAY + from, to > from ? to - from : to + DAY - from);
        }
        always = false;
    }

    private void mark(String entry, int from, int length) throws UnfitValueException {
        for (int i = from; i < from + length; i++) {
            if (minutes[i % WEEK_MINUTES]) {
                throw new UnfitValueException("factory.shiftOverlaps", entry);
            }
            minutes[i % WEEK_MINUTES] = true;
            workingTicks += MINUTE;
        }
    }

    private static int time(String entry, String hours, String minutes) throws UnfitValueException {
        int minute = Integer.parseInt(minutes);
        int time = Integer.parseInt(hours) * 60 + minute;
        if (minute >= 60 || time > DAY) {
            throw new UnfitValueException("factory.shiftTime", hours + ":" + minutes, entry);
        }
        return time;
    }

    private static List<Integer> days(String entry, String first, String last) throws UnfitValueException {
        int from = day(entry, first);
        int to = last == null ? from : day(entry, last);
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i <= Math.floorMod(to - from, 7); i++) {
            days.add((from + i) % 7);
        }
        return days;
    }

    private static int day(String entry, String name) throws UnfitValueException {
        int day = DAYS.indexOf(name);
        if (day < 0) {
            throw new UnfitValueException("factory.shiftDay", name, entry, String.join(", ", DAYS));
        }
        return day;
    }

    /** Whether nobody ever pauses. */
    boolean isAlways() {
        return always;
    }

    /**
     * The instant at which so much working time has passed after another; without working time left, the next at which
     * somebody works.
     *
     * @param ticks since a Monday 00:00
     * @param work ticks of working time
     */
    long after(long ticks, long work) {
        if (always) {
            return ticks + work;
        }
        long weeks = work / workingTicks;
        long now = ticks + weeks * WEEK;
        long left = work - weeks * workingTicks;
        while (true) {
            long change = nextChange(now);
            if (open(now)) {
                if (change - now > left) {
                    return now + left;
                }
                left -= change - now;
            }
            now = change;
        }
    }

    /** Whether somebody works at an instant, in ticks since a Monday 00:00. */
    boolean open(long ticks) {
        return always || minutes[minute(ticks)];
    }

    /** The first instant after this one at which work begins or ends; {@link Long#MAX_VALUE} if it never does. */
    long nextChange(long ticks) {
        boolean open = open(ticks);
        long start = Math.floorDiv(ticks, MINUTE);
        for (int i = 1; i <= WEEK_MINUTES; i++) {
            long then = (start + i) * MINUTE;
            if (open(then) != open) {
                return then;
            }
        }
        return Long.MAX_VALUE;
    }

    private static int minute(long ticks) {
        return (int) (Math.floorMod(ticks, WEEK) / MINUTE);
    }
}
