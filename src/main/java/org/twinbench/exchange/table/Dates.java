package org.twinbench.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as planners write them: ISO 8601, with slashes, in Chinese, and with full stops. */
public final class Dates {
    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-/年]\\d.*|\\d{4}\\.\\d{1,2}\\.\\d.*|\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*");
    private static final List<DateTimeFormatter> DATES = List.of(
            date("yyyy-M-d['T'][ ][H:mm[:ss[.SSS]]]"),
            date("yyyy/M/d[ H:mm[:ss]]"),
            date("yyyy'年'M'月'd'日'[ ][H:mm[:ss]]"),
            date("yyyy'年'M'月'd'日'[ ]H'时'[m'分'[s'秒']]"),
            date("yyyy'年'M'月'd'日'[ ]H'点'[m'分']"),
            date("yyyy.M.d[ H:mm[:ss]]"),
            date("d.M.yyyy[ H:mm[:ss]]"));

    private Dates() {}

    private static DateTimeFormatter date(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
                .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                .toFormatter(Locale.ROOT);
    }

    /** Whether a text is meant to be a date, well formed or not. */
    public static boolean looksLike(String text) {
        return DATE.matcher(text).matches();
    }

    /** The instant that a text says, 00:00 if it has no time; empty if there is no such date. */
    public static Optional<LocalDateTime> parse(String text) {
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(LocalDateTime.parse(text, form));
            } catch (DateTimeException e) {
                continue; // the next form may fit
            }
        }
        return Optional.empty();
    }
}
