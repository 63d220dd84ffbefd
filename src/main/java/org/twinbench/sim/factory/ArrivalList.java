package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;

/**
 * Arrivals at known times, {@code time: kind x count, kind x count; time: kind x count}.
 *
 * @param arrivals in the order of their times
 */
record ArrivalList(List<Arrival> arrivals) {
    /** @param time ticks from the beginning of the period */
    record Arrival(long time, Batch batch) {}

    static final ParameterType TYPE = new Form();

    ArrivalList {
        arrivals = List.copyOf(arrivals);
    }

    private record Form() implements ParameterType.Notation {
        @Override
        public int maxLength() {
            return 1_000_000;
        }

        @Override
        public String example() {
            return "0 min: bracket x 3, cover x 1; 20 min: bracket x 2";
        }

        @Override
        public ArrivalList read(String text) throws UnfitValueException {
            List<Arrival> arrivals = new ArrayList<>();
            for (Map.Entry<String, Object> entry : new ParameterType.Listing(new ParameterType.Text())
                    .read(text)
                    .entrySet()) {
                long time = Batch.time(entry.getKey());
                for (String batch : ((String) entry.getValue()).split(",")) {
                    arrivals.add(new Arrival(time, Batch.read(batch)));
                }
            }
            if (arrivals.isEmpty()) {
                throw new UnfitValueException("factory.nothingListed", example());
            }
            arrivals.sort(Comparator.comparingLong(Arrival::time));
            return new ArrivalList(arrivals);
        }
    }
}
