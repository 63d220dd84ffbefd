package org.twinbench.experiment.robust;

import java.util.List;
import org.twinbench.experiment.Estimate;

/**
 * How a plan held in the replications.
 *
 * @param orders those that are planned completely, the least certain first
 * @param operations those that are carried out, the most fragile first
 * @param machines those that have work, by index
 * @param makespan s
 * @param tardiness of all orders together, s
 * @param lateOrders their number
 * @param beyond replications in which the calendars ended before the work
 * @param held operations and batches that start no earlier than planned, since the plan lets them wait for what is not tried here
 * @param tardinessOf by replication, s; two plans tried with one seed can be compared in pairs
 */
public record Robustness(
        int replications,
        List<OrderOutlook> orders,
        List<OperationOutlook> operations,
        List<MachineOutlook> machines,
        Estimate makespan,
        Estimate tardiness,
        Estimate lateOrders,
        int beyond,
        int held,
        List<Double> tardinessOf) {
    public Robustness {
        orders = List.copyOf(orders);
        operations = List.copyOf(operations);
        machines = List.copyOf(machines);
        tardinessOf = List.copyOf(tardinessOf);
    }

    /** Operations that make an order late, which is planned on time, in at least a share of the replications, the most fragile first. */
    public List<OperationOutlook> fragile(double share) {
        return operations.stream()
                .filter(each -> each.fragility() > 0 && each.fragility() >= share)
                .toList();
    }
}
