package org.twinbench.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders, what they can be made on, and what a good plan is. Times are ticks since {@code start}; machines, operators, orders and
 * operations refer to each other by index. Immutable; what changes makes another problem.
 *
 * @param horizon the calendars are known up to here, ticks
 * @param products what more orders can be made of; those of {@code orders} need not be among them
 */
public record PlanningProblem(
        String name,
        OffsetDateTime start,
        long horizon,
        List<Machine> machines,
        List<Operator> operators,
        List<Product> products,
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
        products = List.copyOf(products);
        orders = List.copyOf(orders);
        operations = List.copyOf(operations);
    }

    /** A problem whose orders say themselves how they are made. */
    public static PlanningProblem of(
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
        return new PlanningProblem(
                name,
                start,
                horizon,
                machines,
                operators,
                List.of(),
                orders,
                operations,
                setups,
                transport,
                tariff,
                weights,
                released);
    }

    /** The same with one more order at the end of all. */
    public PlanningProblem with(Product.Lot lot) {
        List<Order> more = new ArrayList<>(orders);
        more.add(lot.order());
        List<Operation> steps = new ArrayList<>(operations);
        steps.addAll(lot.operations());
        return withOrders(more, steps);
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
                products,
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
                products,
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
                name, start, horizon, machines, operators, products, changed, steps, setups, transport, tariff, weights,
                released);
    }

    public PlanningProblem withOperations(List<Operation> others) {
        return withOrders(orders, others);
    }

    public PlanningProblem withTransport(Transport other) {
        return new PlanningProblem(
                name,
                start,
                horizon,
                machines,
                operators,
                products,
                orders,
                operations,
                setups,
                other,
                tariff,
                weights,
                released);
    }

    public PlanningProblem withReleased(Released other) {
        return new PlanningProblem(
                name,
                start,
                horizon,
                machines,
                operators,
                products,
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
                products,
                orders,
                operations,
                setups,
                transport,
                tariff,
                other,
                released);
    }
}
