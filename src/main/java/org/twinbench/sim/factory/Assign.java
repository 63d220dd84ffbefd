package org.twinbench.sim.factory;

import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.expression.Expression;

/** Gives attributes to parts, or parts them, in no time; a part that finds no room behind it waits in it. */
final class Assign extends Block {
    static final ComponentType TYPE = ComponentType.of(
                    "assign",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(Assignments.AT_BLOCK, Conditions.PARAMETER, Declared.ROUTING, Shares.PARAMETER),
                    Assign::new)
            .checked(at -> {
                Shares.check(at);
                Assignments.check(at, Assignments.AT_BLOCK);
                Conditions.check(at);
            })
            .instantIf(values -> true);

    static final ComponentType BRANCH = ComponentType.of(
                    "branch",
                    ComponentType.ANY,
                    ComponentType.ANY,
                    List.of(Conditions.PARAMETER, Declared.ROUTING, Shares.PARAMETER),
                    Assign::new)
            .checked(at -> {
                Shares.check(at);
                Conditions.check(at);
            })
            .instantIf(values -> true);

    private static final int NONE = -1;

    /** Null if it only sends parts their ways. */
    private final Assignments assignments;

    private final SequencedMap<String, Expression> when;
    private int held = NONE;
    private long passed;

    Assign(Setting setting) {
        super(setting);
        assignments = Assignments.of(setting);
        when = Conditions.written(setting);
    }

    @Override
    void connect() {
        Conditions.connect(this, when);
    }

    @Override
    void start() {}

    @Override
    boolean hasRoom() {
        return held == NONE;
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        held = part;
        passed++;
        if (assignments != null) {
            assignments.apply(part);
        }
        if (plant.view.on) {
            show(part);
        }
        outlet.push();
    }

    private void show(int part) {
        if (site == null) {
            plant.view.hide(plant.parts, part, plant.now);
        } else {
            plant.view.move(plant.parts, part, plant.now, site, site.entry(), site.entry(), plant.now);
        }
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
        passed = 0;
    }

    @Override
    void change(String key, ParameterValues values) {
        throw new IllegalStateException(id + " has nothing that can change");
    }

    @Override
    void report(Figures figures) {
        figures.count("processed", passed);
    }
}
