package org.twinbench.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;

/** When a search has had its time: of the clock on the wall, or of the processors. */
final class SearchClock implements BooleanSupplier {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long begin = System.nanoTime();
    private final long cpuBegin = SYSTEM.getProcessCpuTime();
    private final double wall;
    private final double cpu;

    /** Limits in seconds; infinite for none. */
    SearchClock(double wall, double cpu) {
        this.wall = wall;
        this.cpu = cpu;
    }

    double wallSeconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    double cpuSeconds() {
        return (SYSTEM.getProcessCpuTime() - cpuBegin) / 1e9;
    }

    /** How much of the time is used, 0…1. */
    double share() {
        return Math.clamp(Math.max(wallSeconds() / wall, cpuSeconds() / cpu), 0, 1);
    }

    @Override
    public boolean getAsBoolean() {
        return wallSeconds() >= wall || Double.isFinite(cpu) && cpuSeconds() >= cpu;
    }
}
