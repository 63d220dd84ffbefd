package org.twinbench.schedule;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Orders, what they can be made on, and what a good plan is. Times are ticks since {@code start}; machines, operators, orders and
 * operations refer to each other by index. Immutable; what changes makes another problem.
 *
 * @param horizon the calendars are known up to here, ticks
 */
public record PlanningProblem(
        String name,
        OffsetDateTime start,
        long horizon,
        List<Machine> machines,
        List<Operator> operators,
        List<Order> orders,
        List<Operation> operations,
        Setups setups,
        Transport transport,
        Tariff tariff,
        Weights weights,
        Released released) {
    public PlanningProblem {
        machines = List.copyOf(machines);
        operators = List.copyOf(operators);
        orders = List.copyOf(orders);
        operations = List.copyOf(operations);
    }

    /** The lane for operations that are not carried out: of other routings, and such that nobody can do. */
    public int parkedLane() {
        return machines.size();
    }

    /** When a machine works with these people: when all of them do. */
    public WorkCalendar hours(int machine, List<Integer> people) {
        WorkCalendar hours = machines.get(machine).calendar();
        for (int each : people) {
            hours = hours.intersect(operators.get(each).calendar());
        }
        return hours;
    }

    public PlanningProblem withMachines(List<Machine> others) {
        return new PlanningProblem(
                name,
                start,
                horizon,
                others,
                operators,
                orders,
                operations,
                setups,
                transport,
                tariff,
                weights,
                released);
    }

    public PlanningProblem withOperators(List<Operator> others) {
        return new PlanningProblem(
                name,
                start,
                horizon,
                machines,
                others,
                orders,
                operations,
                setups,
                transport,
                tariff,
                weights,
                released);
    }

    public PlanningProblem withOrders(List<Order> changed, List<Operation> steps) {
        return new PlanningProblem(
                name, start, horizon, machines, operators, changed, steps, setups, transport, tariff, weights,
                released);
    }

    public PlanningProblem withOperations(List<Operation> others) {
        return withOrders(orders, others);
    }

    public PlanningProblem withReleased(Released other) {
        return new PlanningProblem(
                name,
                start,
                horizon,
                machines,
                operators,
                orders,
                operations,
                setups,
                transport,
                tariff,
                weights,
                other);
    }

    public PlanningProblem withWeights(Weights other) {
        return new PlanningProblem(
                name,
                start,
                horizon,
                machines,
                operators,
                orders,
                operations,
                setups,
                transport,
                tariff,
                other,
                released);
    }
}
