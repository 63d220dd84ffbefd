package org.twinbench.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.UnfitValueException;

/**
 * The open minutes of a week, written {@code "Mon-Fri 06:00-14:00; Sat 22:00-06:00"}; a shift that ends no later than it begins ends
 * on the next day. {@code "always"} is open day and night, {@code "never"} is closed.
 */
public final class Weekly {
    /** Minutes in a week. */
    public static final int MINUTES = 7 * 24 * 60;

    private static final int DAY = 24 * 60;
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Pattern SHIFT =
            Pattern.compile("(\\w{3})(?:-(\\w{3}))?\\s+(\\d\\d?):(\\d\\d)\\s*-\\s*(\\d\\d?):(\\d\\d)");

    private final String text;
    private final BitSet open;

    private Weekly(String text, BitSet open) {
        this.text = text;
        this.open = open;
    }

    /** Reads the shifts of a week. @throws UnfitValueException that names the shift that cannot be */
    public static Weekly parse(String text) throws UnfitValueException {
        BitSet open = new BitSet(MINUTES);
        switch (text.strip()) {
            case "always" -> open.set(0, MINUTES);
            case "never" -> {}
            default -> {
                for (String entry : text.split(";", -1)) {
                    add(entry.strip(), open);
                }
            }
        }
        return new Weekly(text.strip(), open);
    }

    /** Open day and night. */
    public static Weekly always() {
        BitSet open = new BitSet(MINUTES);
        open.set(0, MINUTES);
        return new Weekly("always", open);
    }

    private static void add(String entry, BitSet open) throws UnfitValueException {
        Matcher shift = SHIFT.matcher(entry);
        if (!shift.matches()) {
            throw new UnfitValueException("schedule.shiftUnreadable", entry);
        }
        int first = day(entry, shift.group(1));
        int last = shift.group(2) == null ? first : day(entry, shift.group(2));
        int from = time(entry, shift.group(3), shift.group(4));
        int to = time(entry, shift.group(5), shift.group(6));
        int length = to > from ? to - from : to + DAY - from;
        for (int day = first; ; day = (day + 1) % 7) {
            for (int minute = 0; minute < length; minute++) {
                open.set((day * DAY + from + minute) % MINUTES);
            }
            if (day == last) {
                return;
            }
        }
    }

    private static int day(String entry, String name) throws UnfitValueException {
        int day = DAYS.indexOf(name);
        if (day < 0) {
            throw new UnfitValueException("schedule.shiftUnreadable", entry);
        }
        return day;
    }

    private static int time(String entry, String hours, String minutes) throws UnfitValueException {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            throw new UnfitValueException("schedule.shiftUnreadable", entry);
        }
        return hour * 60 + minute;
    }

    /** Whether a minute after Monday 00:00 is open. */
    boolean isOpen(int minuteOfWeek) {
        return open.get(minuteOfWeek);
    }

    /** Open minutes in a week. */
    public int openMinutes() {
        return open.cardinality();
    }

    /** The ends of the open stretches of a week, in minutes after Monday 00:00: from, to, from, to … */
    List<int[]> stretches() {
        List<int[]> stretches = new ArrayList<>();
        for (int from = open.nextSetBit(0); from >= 0; ) {
            int to = open.nextClearBit(from);
            stretches.add(new int[] {from, to});
            from = open.nextSetBit(to);
        }
        return stretches;
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weekly that && that.open.equals(open);
    }

    @Override
    public int hashCode() {
        return open.hashCode();
    }
}
