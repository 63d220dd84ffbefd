package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;

/**
 * Orders, {@code id: kind x count, release time, due time; …}; without a release an order is released at the start,
 * without a due date it is never late.
 *
 * @param orders in the order of their release
 */
record OrderList(List<Line> orders) {
    /**
     * One order.
     *
     * @param release ticks from the start
     * @param due ticks from the start, {@link #NEVER} if there is no due date
     */
    record Line(String id, Batch batch, long release, long due) {}

    static final long NEVER = Long.MAX_VALUE;
    static final ParameterType TYPE = new Form();

    OrderList {
        orders = List.copyOf(orders);
    }

    private record Form() implements ParameterType.Notation {
        @Override
        public int maxLength() {
            return 1_000_000;
        }

        @Override
        public String example() {
            return "A-17: bracket x 20, release 0 h, due 8 h; A-18: cover x 5, release 2 h, due 10 h";
        }

        @Override
        public OrderList read(String text) throws UnfitValueException {
            List<Line> orders = new ArrayList<>();
            for (Map.Entry<String, Object> entry : new ParameterType.Listing(new ParameterType.Text())
                    .read(text)
                    .entrySet()) {
                orders.add(line(entry.getKey(), ((String) entry.getValue()).split(",")));
            }
            if (orders.isEmpty()) {
                throw new UnfitValueException("factory.nothingListed", example());
            }
            orders.sort(Comparator.comparingLong(Line::release));
            return new OrderList(orders);
        }

        private static Line line(String id, String[] words) throws UnfitValueException {
            long release = 0;
            long due = NEVER;
            for (int i = 1; i < words.length; i++) {
                String word = words[i].strip();
                if (word.startsWith("release ")) {
                    release = Batch.time(word.substring("release ".length()));
                } else if (word.startsWith("due ")) {
                    due = Batch.time(word.substring("due ".length()));
                } else {
                    throw new UnfitValueException("factory.orderText", id, word);
                }
            }
            if (due < release) {
                throw new UnfitValueException("factory.dueBeforeRelease", id);
            }
            return new Line(id, Batch.read(words[0]), release, due);
        }
    }
}
