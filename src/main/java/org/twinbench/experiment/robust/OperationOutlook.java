package org.twinbench.experiment.robust;

import org.twinbench.experiment.Estimate;

/**
 * How much hangs on an operation. Operations of a batch share all of this.
 *
 * @param operation its index
 * @param machine where it is carried out
 * @param fragility share of the replications in which it lies on a chain of waits that makes an order late which is
 *     planned on time
 * @param criticality share in which it lies on the chain that ends last (the criticality index of R. M. Van Slyke, Operations
 *     Research 11(5), 1963)
 * @param correlation of its time with the tardiness of all orders, −1…1; 0 if one of them never varies
 * @param time mean with repairs, s
 * @param buffer how much longer than planned it takes at most with the certainty that was asked for, ticks; at least 0
 */
public record OperationOutlook(
        int operation,
        int machine,
        double fragility,
        double criticality,
        double correlation,
        Estimate time,
        long buffer) {}
