package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.ParameterValues;

/** Takes resources from the parts that hold them and lets the parts go on. */
final class Release extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "release",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(Needs.PARAMETER, Declared.ROUTING, Shares.PARAMETER),
                    Release::new)
            .checked(at -> {
                Needs.check(at);
                Shares.check(at);
            })
            .instantIf(values -> true);

    private static final int NONE = -1;

    private final ParameterValues values;
    private Needs needs;
    private int held = NONE;
    private long released;

    Release(Setting setting) {
        super(setting);
        values = setting.values();
    }

    @Override
    void connect() {
        needs = new Needs(plant, values.listing("resources", Long.class));
    }

    @Override
    void start() {}

    @Override
    boolean hasRoom() {
        return held == NONE;
    }

    /** The part goes on first, and then those come to move that waited for what it held. */
    @Override
    void take(int part) {
        for (int i = 0; i < needs.resources.length; i++) {
            if (needs.resources[i].heldBy(part) < needs.pieces[i]) {
                throw plant.stopped("factory.releasesMore", id, needs.pieces[i], needs.resources[i].id);
            }
        }
        held = part;
        released++;
        if (plant.view.on) {
            plant.view.hide(plant.parts, part, plant.now);
        }
        for (int i = 0; i < needs.resources.length; i++) {
            needs.resources[i].giveBack(part, needs.pieces[i]);
        }
        outlet.push();
    }

    @Override
    boolean hasReady() {
        return held != NONE;
    }

    @Override
    int nextPart() {
        return held;
    }

    @Override
    int release() {
        int part = held;
        held = NONE;
        return part;
    }

    @Override
    boolean isStuck() {
        return !hasRoom();
    }

    @Override
    public void happen(int data) {
        throw new IllegalStateException(id + " has no events");
    }

    @Override
    void resetStatistics() {
        released = 0;
    }

    @Override
    void change(String key, ParameterValues changed) {
        throw new IllegalArgumentException(id + " has no parameter " + key + " that changes");
    }

    @Override
    void report(Figures figures) {
        figures.count("released", released);
    }
}
