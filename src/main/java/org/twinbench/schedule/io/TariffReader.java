package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Weekly;
import org.twinbench.schedule.WorkCalendar;

/** Reads the prices of electricity by day of the week and time of the day, and repeats them until the horizon. */
final class TariffReader {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final int DAYS = 7;
    private static final List<String> NAMES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

    /** Prices by tick of the week. */
    private final TreeMap<Long, Double> week = new TreeMap<>();

    Tariff read(Values document, long horizon) {
        Optional<Values> written = document.object("tariff");
        if (written.isEmpty()) {
            return Tariff.free();
        }
        Values tariff = written.get();
        double limit = tariff.amount("limit", Double.POSITIVE_INFINITY);
        List<Values> steps = tariff.list("steps");
        steps.forEach(this::step);
        if (tariff.has("prices")) {
            return prices(tariff, limit);
        }
        if (steps.isEmpty()) {
            return new Tariff(new long[] {0}, new double[] {0}, limit);
        }
        for (int day = 0; day < DAYS; day++) {
            if (!week.containsKey(day * DAY)) {
                tariff.findings().error(tariff.place("steps"), "schedule.tariffGap", NAMES.get(day));
                return Tariff.free();
            }
        }
        return repeated(document.clock().intoWeek(), horizon, limit);
    }

    /** Prices that hold from one instant to the next, as an exchange quotes them. */
    private static Tariff prices(Values tariff, double limit) {
        TreeMap<Long, Double> all = new TreeMap<>();
        for (Values each : tariff.list("prices")) {
            long from = each.requiredInstant("from");
            if (!all.isEmpty() && from <= all.lastKey()) {
                String before = each.clock().text(all.lastKey());
                each.findings().error(each.place("from"), "schedule.priceOrder", before);
            }
            all.put(from, each.price("price"));
        }
        if (all.isEmpty() || all.firstKey() > 0) {
            tariff.findings()
                    .error(
                            tariff.place("prices"),
                            "schedule.priceGap",
                            tariff.clock().text(0));
            return Tariff.free();
        }
        return tariff(all, limit);
    }

    /** Of the prices before the start only the last counts. */
    private static Tariff tariff(TreeMap<Long, Double> all, double limit) {
        TreeMap<Long, Double> future = new TreeMap<>(all.tailMap(0L, false));
        future.put(0L, all.floorEntry(0L).getValue());
        long[] from = future.keySet().stream().mapToLong(Long::longValue).toArray();
        double[] prices =
                future.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Tariff(from, prices, limit);
    }

    private void step(Values values) {
        String from = values.fields().required("from").orElse("00:00");
        var time = TIME.matcher(from);
        double price = values.price("price");
        List<Integer> days = days(values);
        if (!time.matches()) {
            values.findings().error(values.place("from"), "schedule.badTime", from);
            return;
        }
        long minutes = Integer.parseInt(time.group(1)) * 60L + Integer.parseInt(time.group(2));
        for (int day : days) {
            if (week.put(day * DAY + minutes * MINUTE, price) != null) {
                values.findings().error(values.place("from"), "schedule.tariffTwice", NAMES.get(day), from);
            }
        }
    }

    private static List<Integer> days(Values values) {
        String text = values.has("days") ? values.fields().required("days").orElse("Mon-Sun") : "Mon-Sun";
        List<Integer> days = new ArrayList<>();
        try {
            WorkCalendar open = WorkCalendar.of(Weekly.parse(text + " 00:00-24:00"), 0, List.of(), DAYS * DAY);
            for (int day = 0; day < DAYS; day++) {
                if (open.nextOpen(day * DAY) == day * DAY) {
                    days.add(day);
                }
            }
        } catch (UnfitValueException e) {
            values.findings().error(values.place("days"), "schedule.badDays", text);
        }
        return days;
    }

    private Tariff repeated(long intoWeek, long horizon, double limit) {
        TreeMap<Long, Double> all = new TreeMap<>();
        for (long monday = -intoWeek; monday < horizon; monday += DAYS * DAY) {
            for (var step : week.entrySet()) {
                if (monday + step.getKey() < horizon) {
                    all.put(monday + step.getKey(), step.getValue());
                }
            }
        }
        return tariff(all, limit);
    }
}
