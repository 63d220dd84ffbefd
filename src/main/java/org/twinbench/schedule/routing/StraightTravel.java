package org.twinbench.schedule.routing;

import java.util.List;

/**
 * Travel along straight lines at one speed.
 *
 * @param speed metres per second
 * @param rounded whether lengths count in whole metres, half up, as TSPLIB's {@code EUC_2D} has it (Reinelt 1991)
 * @param detour how much longer ways are than the straight line, at least 1; about 1.3 on roads
 */
public record StraightTravel(List<Site> sites, double speed, boolean rounded, double detour) implements Travel {
    public StraightTravel {
        sites = List.copyOf(sites);
        if (!(speed > 0)) {
            throw new IllegalArgumentException("no speed: " + speed);
        }
        if (!(detour >= 1)) {
            throw new IllegalArgumentException("ways shorter than a straight line: " + detour);
        }
    }

    /** Without detours. */
    public StraightTravel(List<Site> sites, double speed, boolean rounded) {
        this(sites, speed, rounded, 1);
    }

    @Override
    public int size() {
        return sites.size();
    }

    @Override
    public double metres(int from, int to) {
        Site a = sites.get(from);
        Site b = sites.get(to);
        double dx = a.x() - b.x();
        double dy = a.y() - b.y();
        double length = detour * Math.sqrt(dx * dx + dy * dy);
        return rounded ? Math.floor(length + 0.5) : length;
    }

    @Override
    public double seconds(int from, int to) {
        return metres(from, to) / speed;
    }
}
