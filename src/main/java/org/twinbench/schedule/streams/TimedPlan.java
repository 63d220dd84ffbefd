package org.twinbench.schedule.streams;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;

/** A plan with its times as facts for the constraints: the planning solution, of which nothing is left to decide. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // OptaPlanner reads the fields by reflection
public class TimedPlan {
    @PlanningEntityCollectionProperty
    private List<PlannedOperation> operations = List.of();

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "executions")
    private List<Execution> executions = List.of();

    /** Limited lags, released places, stuck operations and freed machines. */
    @ProblemFactCollectionProperty
    private List<Record> facts = List.of();

    @ProblemFactProperty
    private Weights weights;

    @ProblemFactProperty
    private Tariff tariff;

    @ProblemFactProperty
    private Transport transport;

    @PlanningScore
    private HardSoftLongScore score;

    /** For OptaPlanner, which makes solutions without arguments. */
    public TimedPlan() {}

    TimedPlan(
            List<PlannedOperation> operations,
            List<Record> facts,
            Weights weights,
            Tariff tariff,
            Transport transport) {
        this.operations = operations;
        this.executions = operations.stream()
                .filter(PlannedOperation::isCarriedOut)
                .map(PlannedOperation::execution)
                .toList();
        this.facts = facts;
        this.weights = weights;
        this.tariff = tariff;
        this.transport = transport;
    }
}
