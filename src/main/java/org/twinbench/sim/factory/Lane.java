package org.twinbench.sim.factory;

import java.util.Optional;
import org.twinbench.model.Assets;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;

/**
 * A guide path as data: from one junction to another.
 *
 * @param twoWay whether vehicles may go both ways
 * @param length metres; zero if nothing says how long it is
 * @param limit highest speed in m/s; infinite without one
 * @param zoneLength longest zone in metres; zero if the whole path is one zone
 * @param site where it lies; null if it is not drawn
 */
record Lane(
        String id, String from, String to, boolean twoWay, double length, double limit, double zoneLength, Site site) {

    static Lane of(String id, ParameterValues values, Site site) {
        double written = values.amount("length");
        double limit = values.amount("speedLimit");
        return new Lane(
                id,
                values.text("from").strip(),
                values.text("to").strip(),
                values.text("direction").equals("both"),
                written > 0 ? written : site == null ? 0 : site.length(),
                limit > 0 ? limit : Double.POSITIVE_INFINITY,
                values.amount("zoneLength"),
                site);
    }

    /** What a well written element says; empty if it is no guide path. */
    static Optional<Lane> of(Element element, Assets assets) {
        if (!element.type().equals(GuidePath.TYPE.key())) {
            return Optional.empty();
        }
        return Inspection.values(element)
                .map(values -> of(element.id(), values, Site.of(element, assets).orElse(null)));
    }

    /** How many zones of equal length it is divided into. */
    int zones() {
        return zoneLength > 0 ? Math.max(1, (int) Math.ceil(length / zoneLength - 1e-9)) : 1;
    }

    /** Seconds from end to end for a vehicle of some speed in m/s. */
    double seconds(double speed) {
        return length / Math.min(speed, limit);
    }
}
