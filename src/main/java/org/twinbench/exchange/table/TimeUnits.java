package org.twinbench.exchange.table;

import java.util.Locale;
import java.util.Optional;
import org.twinbench.model.Dimension;
import org.twinbench.model.Unit;

/** Units of time as planners write them in headings. */
public final class TimeUnits {
    private TimeUnits() {}

    /** A unit of time by its symbol or by its name in English or Chinese. */
    public static Optional<Unit> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        Unit named = switch (plain) {
            case "sec", "secs", "second", "seconds", "秒" -> Unit.SECOND;
            case "mins", "minute", "minutes", "分", "分钟" -> Unit.MINUTE;
            case "hr", "hrs", "hour", "hours", "小时", "时" -> Unit.HOUR;
            case "day", "days", "天", "日" -> Unit.DAY;
            case "毫秒" -> Unit.MILLISECOND;
            default -> null;
        };
        return Optional.ofNullable(named)
                .or(() -> Unit.ofSymbol(plain).filter(unit -> unit.dimension() == Dimension.TIME));
    }
}
