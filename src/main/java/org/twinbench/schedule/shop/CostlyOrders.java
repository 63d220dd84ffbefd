package org.twinbench.schedule.shop;

import java.util.SplittableRandom;

/** Draws orders for which something can be gained: by what their tardiness costs, else those that end last. */
final class CostlyOrders {
    private final long[] cumulated;
    private long sum;
    private int last = -1;

    CostlyOrders(int orders) {
        cumulated = new long[orders];
    }

    void take(ShopScore score) {
        sum = 0;
        last = -1;
        for (int order = 0; order < cumulated.length; order++) {
            sum += score.tardiness[order];
            cumulated[order] = sum;
            if (last < 0 || score.orderEnd[order] > score.orderEnd[last]) {
                last = order;
            }
        }
    }

    /** -1 if there are no orders. */
    int draw(SplittableRandom random) {
        if (sum == 0 || random.nextInt(10) == 0) {
            return last;
        }
        long at = random.nextLong(sum);
        int low = 0;
        int high = cumulated.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
