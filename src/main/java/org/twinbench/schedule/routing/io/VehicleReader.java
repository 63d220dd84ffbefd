package org.twinbench.schedule.routing.io;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.twinbench.model.Unit;
import org.twinbench.schedule.routing.TimeWindow;
import org.twinbench.schedule.routing.Vehicle;

/** Reads vehicles; one with a count becomes several with numbers behind the id. */
final class VehicleReader {
    private static final int MOST = 1_000;
    private static final double METRES = 1_000;
    private static final double SECONDS = 3_600;

    private final Ids sites;
    private final Ids ids;
    private final List<Vehicle> vehicles = new ArrayList<>();

    VehicleReader(Ids sites, Ids ids) {
        this.sites = sites;
        this.ids = ids;
    }

    List<Vehicle> vehicles() {
        return vehicles;
    }

    void read(Members values) {
        values.fields().only(RoutingKeys.VEHICLE);
        String id = values.fields().required("id").orElse("");
        OptionalInt start = site(values, "start");
        OptionalInt end = values.has("end") ? end(values) : start;
        int count = values.whole("count", 1, MOST, 1);
        TimeWindow shift = values.span("shift");
        Vehicle first = new Vehicle(
                id,
                values.has("type") ? values.fields().text("type").orElse("") : "",
                start.orElse(0),
                end,
                values.amount("capacity", Unit.ONE, 0, 1e9, Double.POSITIVE_INFINITY),
                Set.copyOf(values.fields().texts("skills")),
                shift,
                values.amount("fixedCost", Unit.ONE, 0, 1e9, 0),
                values.amount("costPerKilometre", Unit.ONE, 0, 1e6, 0) / METRES,
                values.amount("costPerHour", Unit.ONE, 0, 1e6, 0) / SECONDS);
        for (int i = 1; i <= count; i++) {
            add(values, first, values.has("count") ? id + "-" + i : id);
        }
    }

    private void add(Members values, Vehicle like, String id) {
        if (vehicles.size() == MOST) {
            values.findings().error(values.place("id"), "routing.tooManyVehicles", vehicles.size() + 1, MOST);
        }
        if (ids.add(id, values.place("id"))) {
            vehicles.add(new Vehicle(
                    id,
                    like.type(),
                    like.start(),
                    like.end(),
                    like.capacity(),
                    like.skills(),
                    like.shift(),
                    like.fixedCost(),
                    like.costPerMetre(),
                    like.costPerSecond()));
        }
    }

    private OptionalInt site(Members values, String key) {
        return values.fields()
                .required(key)
                .map(id -> sites.index(id, values.place(key)))
                .orElse(OptionalInt.empty());
    }

    /** Another site than the start, or the word for a route that ends at its last visit. */
    private OptionalInt end(Members values) {
        boolean anywhere =
                values.fields().text("end").filter("anywhere"::equals).isPresent();
        return anywhere ? OptionalInt.empty() : site(values, "end");
    }
}
