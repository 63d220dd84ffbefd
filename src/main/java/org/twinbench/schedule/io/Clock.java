package org.twinbench.schedule.io;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinbench.model.Dimension;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/**
 * Turns written instants into ticks since the start of planning and back. An instant is a date, a date with a time, or the time since
 * the start; without an offset it is the local time of the start.
 */
public record Clock(OffsetDateTime start) {
    /** Instants further away from the start than this are a slip of the pen: 100 years. */
    static final double FURTHEST = 100 * 365.25 * 86_400;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern LOCAL = Pattern.compile(DATE + "[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,6})?)?");
    private static final Unit[] UNITS = {Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND, Unit.MILLISECOND};

    /**
     * @param endOfDay whether a date without a time is the end of that day, as due dates are, or its begin
     * @throws UnfitValueException that shows the accepted forms
     */
    public long ticks(String text, boolean endOfDay) throws UnfitValueException {
        String plain = text.strip();
        Optional<Quantity> sinceStart = Quantity.parse(plain);
        if (sinceStart.isPresent() && sinceStart.get().unit().dimension() == Dimension.TIME) {
            return checked(text, sinceStart.get().si());
        }
        try {
            Duration distance = Duration.between(start, instant(plain, endOfDay));
            return checked(text, distance.getSeconds() + distance.getNano() * 1e-9);
        } catch (DateTimeException e) {
            throw new UnfitValueException("schedule.badInstant", text, start.toString());
        }
    }

    private static long checked(String text, double seconds) throws UnfitValueException {
        if (Math.abs(seconds) > FURTHEST) {
            throw new UnfitValueException("schedule.farInstant", text);
        }
        return Ticks.ofSeconds(seconds);
    }

    private OffsetDateTime instant(String text, boolean endOfDay) {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text)
                    .plusDays(endOfDay ? 1 : 0)
                    .atStartOfDay()
                    .atOffset(start.getOffset());
        }
        if (LOCAL.matcher(text).matches()) {
            return LocalDateTime.parse(text.replace(' ', 'T')).atOffset(start.getOffset());
        }
        return OffsetDateTime.parse(text);
    }

    /** ISO 8601 with the offset of the start. */
    public String text(long ticks) {
        return start.plus(ticks, ChronoUnit.MICROS).toString();
    }

    /** A time in the largest unit in which it is a whole number, else in seconds. */
    static String duration(long ticks) {
        for (Unit unit : UNITS) {
            long length = Ticks.ofSeconds(unit.toSi(1));
            if (ticks % length == 0 && (ticks != 0 || unit == Unit.MINUTE)) {
                return new Quantity(ticks / length, unit).toString();
            }
        }
        return new Quantity(Ticks.toSeconds(ticks), Unit.SECOND).toString();
    }

    /** Ticks since Monday 00:00 at the start. */
    long intoWeek() {
        LocalDateTime monday = start.toLocalDate()
                .minusDays(start.getDayOfWeek().getValue() - 1L)
                .atStartOfDay();
        return Ticks.ofSeconds(Duration.between(monday, start.toLocalDateTime()).toNanos() * 1e-9);
    }
}
