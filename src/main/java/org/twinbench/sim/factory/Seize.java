package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/**
 * Gives parts the resources that they need further on: all at once, holding none until all are free, or one after the
 * other in the order of the list, holding what they have. Parts are served in the order in which they came.
 */
final class Seize extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "seize",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(
                            Needs.PARAMETER,
                            Declared.choice("mode", "together", "inOrder"),
                            Parameter.optional("capacity", Declared.COUNT, "0"),
                            Declared.ROUTING,
                            Shares.PARAMETER),
                    Seize::new)
            .checked(at -> {
                Needs.check(at);
                Shares.check(at);
            })
            .instantIf(values -> true);

    private final ParameterValues values;
    private final boolean together;
    private final long capacity;
    private final IntQueue waitingParts = new IntQueue();
    private final IntQueue done = new IntQueue();
    private final TimeWeighted queue = new TimeWeighted();
    private final Tally stay = new Tally();
    private final Stand stand;
    private final int channel;
    private Needs needs;
    /** How many entries of the list the first waiting part already has. */
    private int got;

    Seize(Setting setting) {
        super(setting);
        values = setting.values();
        together = values.text("mode").equals("together");
        capacity = values.whole("capacity") == 0 ? Long.MAX_VALUE : values.whole("capacity");
        stand = new Stand(plant, site);
        channel = plant.view.number(asset, "waiting", Unit.PIECE);
    }

    @Override
    void connect() {
        needs = new Needs(plant, values.listing("resources", Long.class));
        for (Resource resource : needs.resources) {
            resource.seizers.add(number);
        }
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
    }

    @Override
    boolean hasRoom() {
        return waitingParts.size() + done.size() < capacity;
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        waitingParts.add(part);
        stand.put(part);
        setQueue();
        serve();
    }

    private void setQueue() {
        queue.set(plant.now, waitingParts.size());
        plant.view.value(plant.now, channel, waitingParts.size());
    }

    /** Resources may have become free. */
    void serve() {
        boolean served = false;
        while (!waitingParts.isEmpty() && getsAll(waitingParts.get(0))) {
            got = 0;
            done.add(waitingParts.removeFirst());
            served = true;
        }
        if (served) {
            setQueue();
            outlet.push();
        }
        if (!waitingParts.isEmpty()) {
            ResourceDeadlock.check(plant, this);
        }
    }

    private boolean getsAll(int part) {
        if (together && missing(0) != null) {
            return false;
        }
        while (got < needs.resources.length && needs.resources[got].free() >= needs.pieces[got]) {
            needs.resources[got].seize(part, needs.pieces[got]);
            got++;
        }
        return got == needs.resources.length;
    }

    /** The first resource from an entry on of which too few are free; null if there is none. */
    private Resource missing(int from) {
        for (int i = from; i < needs.resources.length; i++) {
            if (needs.resources[i].free() < needs.pieces[i]) {
                return needs.resources[i];
            }
        }
        return null;
    }

    /** What the first part here waits for; null if nobody waits for a resource. */
    Resource lacking() {
        return waitingParts.isEmpty() ? null : missing(got);
    }

    /** Whether a part waits for resources here. */
    boolean keeps(int part) {
        for (int i = 0; i < waitingParts.size(); i++) {
            if (waitingParts.get(i) == part) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean hasReady() {
        return !done.isEmpty();
    }

    @Override
    int nextPart() {
        return done.get(0);
    }

    @Override
    int release() {
        int part = done.removeFirst();
        stand.take(part);
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        return part;
    }

    @Override
    boolean isStuck() {
        return !hasRoom() && waitingParts.isEmpty();
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        queue.reset(plant.now);
        stay.reset();
    }

    @Override
    void change(String key, ParameterValues changed) {
        throw new IllegalArgumentException(id + " has no parameter " + key + " that changes");
    }

    @Override
    void report(Figures figures) {
        figures.level("queue", queue);
        figures.stay(stay);
    }
}
