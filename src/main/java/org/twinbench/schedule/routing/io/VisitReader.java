package org.twinbench.schedule.routing.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.twinbench.model.Unit;
import org.twinbench.schedule.routing.Continuity;
import org.twinbench.schedule.routing.Visit;

/** Reads visits. */
final class VisitReader {
    private static final int MOST = 5_000;
    private static final double MOST_COST = 1e9;
    private static final double LONGEST = 1e6;
    private static final int HIGHEST_PRIORITY = 1_000;

    private final Ids sites;
    private final Ids vehicles;
    private final Ids ids;
    private final List<Visit> visits = new ArrayList<>();

    VisitReader(Ids sites, Ids vehicles, Ids ids) {
        this.sites = sites;
        this.vehicles = vehicles;
        this.ids = ids;
    }

    List<Visit> visits() {
        return visits;
    }

    void read(Members values) {
        values.fields().only(RoutingKeys.VISIT);
        Optional<String> id = values.fields().required("id");
        boolean isNew = id.isPresent() && ids.add(id.get(), values.place("id"));
        OptionalInt site = values.fields()
                .required("site")
                .map(name -> sites.index(name, values.place("site")))
                .orElse(OptionalInt.empty());
        Visit visit = new Visit(
                id.orElse(""),
                site.orElse(0),
                values.amount("demand", Unit.ONE, 0, 1e9, 0),
                values.span("window"),
                values.amount("service", Unit.MINUTE, 0, LONGEST, 0),
                Set.copyOf(values.fields().texts("skills")),
                values.whole("priority", 1, HIGHEST_PRIORITY, 1),
                reward(values),
                continuity(values));
        if (visits.size() == MOST) {
            values.findings().error(values.place("id"), "routing.tooManyVisits", MOST + 1, MOST);
        }
        if (isNew) {
            visits.add(visit);
        }
    }

    private static OptionalDouble reward(Members values) {
        return values.has("reward")
                ? OptionalDouble.of(values.amount("reward", Unit.ONE, 0, MOST_COST, 0))
                : OptionalDouble.empty();
    }

    private Optional<Continuity> continuity(Members values) {
        Set<String> usual = new HashSet<>(values.fields().texts("preferred"));
        usual.forEach(id -> vehicles.index(id, values.place("preferred")));
        if (values.has("preferred") != values.has("otherCost")) {
            String given = values.has("preferred") ? "preferred" : "otherCost";
            String missing = values.has("preferred") ? "otherCost" : "preferred";
            values.findings().error(values.place(given), "routing.preferredAlone", given, missing);
        }
        double cost = values.amount("otherCost", Unit.ONE, 0, MOST_COST, 0);
        return usual.isEmpty() ? Optional.empty() : Optional.of(new Continuity(usual, cost));
    }
}
