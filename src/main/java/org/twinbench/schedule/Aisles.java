package org.twinbench.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Assets;
import org.twinbench.model.Bounds;
import org.twinbench.model.Dimension;
import org.twinbench.model.Nearest;
import org.twinbench.model.Placement;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;

/**
 * How lots come from one machine to another: along the axes of the plant, as aisles run, with a time that each way takes anyhow.
 *
 * @param speed metres per second, above 0
 * @param fixed ticks to take up and set down, not negative
 */
public record Aisles(double speed, long fixed) {
    private static final double SLOWEST = 1e-3;
    private static final double FASTEST = 100;
    /** Seconds: a day. */
    private static final double LONGEST = 86_400;

    public Aisles {
        if (!(speed > 0) || fixed < 0) {
            throw new IllegalArgumentException(speed + " m/s, " + fixed + " ticks");
        }
    }

    /**
     * Reads what somebody wrote, such as {@code 1.2 m/s} and {@code 30 s}.
     *
     * @throws UnfitValueException that says what was expected
     */
    public static Aisles parse(String speed, String fixed) throws UnfitValueException {
        double metresPerSecond = amount(speed, Dimension.SPEED, SLOWEST, FASTEST, "schedule.layout.badSpeed");
        double seconds = amount(fixed, Dimension.TIME, 0, LONGEST, "schedule.layout.badFixed");
        return new Aisles(metresPerSecond, Ticks.ofSeconds(seconds));
    }

    private static double amount(String text, Dimension dimension, double least, double most, String key)
            throws UnfitValueException {
        return Quantity.parse(text)
                .filter(each -> each.unit().dimension() == dimension)
                .map(Quantity::si)
                .filter(si -> si >= least && si <= most)
                .orElseThrow(() -> new UnfitValueException(key, text));
    }

    /** A point on the floor, metres. */
    public record Spot(double x, double y) {
        double wayTo(Spot other) {
            return Math.abs(x - other.x) + Math.abs(y - other.y);
        }
    }

    /** The times between machines by their places, in the same order. */
    public Transport between(List<Spot> places) {
        long[][] ticks = new long[places.size()][places.size()];
        for (int i = 0; i < ticks.length; i++) {
            for (int j = 0; j < ticks.length; j++) {
                ticks[i][j] = i == j ? 0 : fixed + Ticks.ofSeconds(places.get(i).wayTo(places.get(j)) / speed);
            }
        }
        return new Transport(ticks);
    }

    /**
     * The times between machines by the middles of the assets that have their ids.
     *
     * @throws UnfitValueException that names a machine which the model does not have
     */
    public Transport between(List<Machine> machines, Assets model) throws UnfitValueException {
        List<Spot> places = new ArrayList<>();
        for (Machine machine : machines) {
            places.add(spot(machine.id(), model));
        }
        return between(places);
    }

    private static Spot spot(String machine, Assets model) throws UnfitValueException {
        Optional<Bounds> bounds = model.placement(new AssetId(machine)).map(Placement::bounds);
        if (bounds.isPresent() && !bounds.get().isEmpty()) {
            return new Spot(
                    (bounds.get().minX() + bounds.get().maxX()) / 2,
                    (bounds.get().minY() + bounds.get().maxY()) / 2);
        }
        List<String> ids = model.ids().stream().map(AssetId::value).toList();
        Optional<String> near = Nearest.to(machine, ids);
        throw near.isPresent()
                ? new UnfitValueException("schedule.layout.missingNear", machine, near.get())
                : new UnfitValueException("schedule.layout.missing", machine);
    }
}
