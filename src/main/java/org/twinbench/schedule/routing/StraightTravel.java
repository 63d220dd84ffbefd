package org.twinbench.schedule.routing;

import java.util.List;

/**
 * Travel along straight lines at one speed.
 *
 * @param speed metres per second
 * @param rounded whether lengths count in whole metres, half up, as TSPLIB's {@code EUC_2D} has it (Reinelt 1991)
 */
public record StraightTravel(List<Site> sites, double speed, boolean rounded) implements Travel {
    public StraightTravel {
        sites = List.copyOf(sites);
        if (!(speed > 0)) {
            throw new IllegalArgumentException("no speed: " + speed);
        }
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
        double length = Math.sqrt(dx * dx + dy * dy);
        return rounded ? Math.floor(length + 0.5) : length;
    }

    @Override
    public double seconds(int from, int to) {
        return metres(from, to) / speed;
    }
}
