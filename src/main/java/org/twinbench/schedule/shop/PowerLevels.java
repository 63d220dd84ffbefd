package org.twinbench.schedule.shop;

import java.util.Map;
import java.util.TreeMap;

/** What is drawn when by operations that may still be moved, in whole milliwatts, so that taking away leaves nothing behind. */
final class PowerLevels {
    private final long limit;
    /** By instant what is drawn from then on. */
    private final TreeMap<Long, Long> levels = new TreeMap<>();

    /** @param watts that may be drawn at once */
    PowerLevels(double watts) {
        limit = (long) Math.floor(watts * (1 + 1e-12) * 1000);
    }

    void clear() {
        levels.clear();
        levels.put(Long.MIN_VALUE, 0L);
    }

    /** @param watts that are drawn from then on until the end; negative if they no longer are */
    void add(long start, long end, double watts) {
        long by = (long) Math.signum(watts) * milliwatts(Math.abs(watts));
        if (by == 0 || start >= end) {
            return;
        }
        levels.putIfAbsent(start, levels.floorEntry(start).getValue());
        levels.putIfAbsent(end, levels.floorEntry(end).getValue());
        for (Map.Entry<Long, Long> level : levels.subMap(start, end).entrySet()) {
            level.setValue(level.getValue() + by);
        }
    }

    private static long milliwatts(double watts) {
        return (long) Math.ceil(watts * 1000);
    }

    /**
     * When, after a stretch in which there is not room enough for more, it is worth trying again; {@code start} itself if there is. What
     * exceeds the limit alone has room where nothing else is drawn.
     */
    long next(long start, long end, double watts) {
        long more = milliwatts(watts);
        long from = levels.floorKey(start);
        for (Map.Entry<Long, Long> level :
                levels.subMap(from, true, end, false).descendingMap().entrySet()) {
            if (level.getValue() > 0 && level.getValue() + more > limit) {
                return levels.higherKey(level.getKey());
            }
        }
        return start;
    }
}
