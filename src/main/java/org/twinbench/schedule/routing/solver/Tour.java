package org.twinbench.schedule.routing.solver;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningListVariable;

/** A vehicle with the visits it makes, which is what the solver decides; the last tour of a plan holds those that nobody makes. */
@PlanningEntity
public class Tour {
    static final String STOPS = "stops";

    @PlanningId
    private int index;

    @PlanningListVariable(valueRangeProviderRefs = "stops")
    private List<Stop> stops = new ArrayList<>();

    /** For the solver, which makes entities without arguments. */
    public Tour() {}

    Tour(int index, List<Stop> stops) {
        this.index = index;
        this.stops = new ArrayList<>(stops);
    }

    int index() {
        return index;
    }

    List<Stop> stops() {
        return stops;
    }

    List<Integer> visits() {
        return stops.stream().map(Stop::visit).toList();
    }
}
