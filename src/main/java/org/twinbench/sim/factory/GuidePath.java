package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.TimeWeighted;

/** A way for vehicles between two junctions, divided into zones that keep them apart; counts who waits to get in. */
final class GuidePath extends Component {
    static final ComponentType TYPE = ComponentType.of(
                    "guidePath",
                    0,
                    0,
                    List.of(
                            Parameter.required("from", new ParameterType.Text()),
                            Parameter.required("to", new ParameterType.Text()),
                            Declared.choice("direction", "both", "forward"),
                            Parameter.optional("length", new ParameterType.Amount(Unit.METRE, 0, 1e6), "0 m"),
                            Parameter.optional(
                                    "speedLimit", new ParameterType.Amount(Unit.METRE_PER_SECOND, 0, 1e3), "0 m/s"),
                            Parameter.optional("zoneLength", new ParameterType.Amount(Unit.METRE, 0, 1e6), "0 m")),
                    GuidePath::new)
            .checked(GuidePath::check);

    final Lane lane;
    final Zone[] zones;
    private final TimeWeighted waiting = new TimeWeighted();
    private final int channel;
    private long passes;

    GuidePath(Setting setting) {
        super(setting);
        lane = Lane.of(id, setting.values(), site);
        zones = new Zone[lane.zones()];
        for (int i = 0; i < zones.length; i++) {
            zones[i] = new Zone(this, zones.length == 1 ? id : id + "[" + (i + 1) + "]");
        }
        channel = plant.view.number(asset, "waiting", Unit.PIECE);
    }

    private static void check(Inspection at) {
        Lane lane = Lane.of(at.element(), at.assets()).orElseThrow();
        if (lane.from().isEmpty() || lane.to().isEmpty()) {
            at.errorAt(lane.from().isEmpty() ? "from" : "to", "factory.junctionBlank", lane.id());
        } else if (lane.from().equals(lane.to())) {
            at.errorAt("to", "factory.guideSelf", lane.id(), lane.from());
        }
        if (!(lane.length() > 0)) {
            at.error("factory.guideNoLength", lane.id());
        } else if (lane.zoneLength() > lane.length()) {
            at.errorAt("zoneLength", "factory.zoneTooLong", lane.id(), lane.zoneLength(), lane.length());
        }
    }

    boolean twoWay() {
        return lane.twoWay();
    }

    double zoneLength() {
        return lane.length() / zones.length;
    }

    /** A vehicle begins (+1) or ends (−1) to wait for one of the zones. */
    void waits(int change) {
        waiting.set(plant.now, waiting.level() + change);
        plant.view.value(plant.now, channel, waiting.level());
    }

    void passed() {
        passes++;
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        waiting.reset(plant.now);
        passes = 0;
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalArgumentException(id + " has no changeable parameter " + key);
    }

    @Override
    void report(Figures figures) {
        figures.count("passes", passes);
        figures.add("blockedTime", waiting.integral(figures.now) / Ticks.PER_SECOND, Unit.SECOND);
    }
}
