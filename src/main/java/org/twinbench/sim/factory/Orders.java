package org.twinbench.sim.factory;

import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.Tally;

/** The orders of a source: each is finished when the last of its parts has left the factory or was built into another. */
final class Orders {
    /** No order. */
    static final int NONE = -1;

    /** An order of the run; its number is its place in {@link Plant#orders}. */
    static final class Order {
        final Orders book;
        final OrderList.Line line;
        long missing;

        Order(Orders book, OrderList.Line line) {
            this.book = book;
            this.line = line;
            missing = line.batch().count();
        }
    }

    private final Plant plant;
    private final Tally tardiness = new Tally();
    private final Tally passage = new Tally();
    private long open;
    private long onTime;

    Orders(Plant plant) {
        this.plant = plant;
    }

    /** Takes an order in. @return its number in the plant */
    int add(OrderList.Line line) {
        plant.orders.add(new Order(this, line));
        plant.hasExtras = true;
        open++;
        return plant.orders.size() - 1;
    }

    /** A part of an order is no longer there. */
    static void left(Plant plant, int number) {
        Order order = plant.orders.get(number);
        if (--order.missing == 0) {
            order.book.finished(order.line);
        }
    }

    private void finished(OrderList.Line line) {
        long late = Math.max(0, line.due() == OrderList.NEVER ? 0 : plant.now - line.due());
        open--;
        onTime += late == 0 ? 1 : 0;
        tardiness.add((double) late);
        passage.add((double) (plant.now - line.release()));
    }

    void resetStatistics() {
        tardiness.reset();
        passage.reset();
        onTime = 0;
    }

    void report(Figures figures) {
        long finished = tardiness.count();
        figures.count("orders.finished", finished);
        figures.count("orders.open", open);
        figures.add("orders.onTime", finished == 0 ? Double.NaN : onTime / (double) finished, Unit.PERCENT);
        figures.add("tardiness.mean", tardiness.mean() / Ticks.PER_SECOND, Unit.SECOND);
        figures.add("tardiness.max", tardiness.max() / Ticks.PER_SECOND, Unit.SECOND);
        figures.add("orderTime.mean", passage.mean() / Ticks.PER_SECOND, Unit.SECOND);
    }
}
