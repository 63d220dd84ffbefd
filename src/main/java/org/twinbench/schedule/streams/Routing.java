package org.twinbench.schedule.streams;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which of the routings of an order a plan follows: the one of which the fewest operations are missing beyond those that are done. */
final class Routing {
    private Routing() {}

    /** @param operations all of one order */
    static List<PlannedOperation> missing(List<PlannedOperation> operations) {
        int followed = followed(operations);
        return operations.stream()
                .filter(each -> each.routing() == followed && !each.isCarriedOut())
                .toList();
    }

    /**
     * What is carried out of other routings.
     *
     * @param operations all of one order
     */
    static List<PlannedOperation> besides(List<PlannedOperation> operations) {
        int followed = followed(operations);
        return operations.stream()
                .filter(each -> each.routing() != followed && each.isCarriedOut())
                .toList();
    }

    private static int followed(List<PlannedOperation> operations) {
        Map<Integer, Integer> balance = operations.stream()
                .collect(Collectors.groupingBy(
                        PlannedOperation::routing,
                        TreeMap::new,
                        Collectors.summingInt(each -> each.isCarriedOut() ? -1 : 1)));
        return balance.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
