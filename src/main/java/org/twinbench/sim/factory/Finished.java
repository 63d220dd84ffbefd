package org.twinbench.sim.factory;

import org.twinbench.model.ParameterValues;
import org.twinbench.sim.IntQueue;
import org.twinbench.state.TraceStep;

/** What a station has finished and what becomes of it: its kind, its verdict, its pieces; and which part leaves next. */
final class Finished {
    private final Machine machine;
    private final Plant plant;
    private final Places places;
    /** Each null if the station does no such thing. */
    private final Quality quality;

    private final Split split;
    private final Batching batching;
    /** What leaves, if more than one part can leave from a place. */
    private final Outgoing outgoing;

    /** Whether what leaves is of the kind that came. */
    private final boolean keepsKind;
    /** Whether one part leaves from a place. */
    final boolean oneByOne;

    private final int product;
    /** The places from which a part may leave, in the order in which they leave. */
    private final IntQueue done = new IntQueue();

    private long processed;

    Finished(Machine machine, Component.Setting setting, Places places, Batching batching) {
        this.machine = machine;
        plant = setting.plant();
        this.places = places;
        this.batching = batching;
        ParameterValues values = setting.values();
        quality = Quality.of(machine, setting);
        outgoing = new Outgoing(plant, setting.site(), places.count());
        split = Split.of(machine, setting, outgoing);
        oneByOne = split == null && batching == null;
        keepsKind = values.has("container") || split != null;
        String made = values.text("product");
        product = made.isBlank() ? -1 : plant.kinds.of(made.strip());
    }

    void connect() {
        if (quality != null) {
            quality.connect();
        }
        if (split != null) {
            split.connect();
        }
    }

    /** The work on a place is done: what is on it may leave, and if that is nothing the place is free. */
    void add(int place) {
        if (oneByOne) {
            processed(places.part(place));
            done.add(place);
            return;
        }
        if (batching == null) {
            processed(places.part(place));
            split.open(places.part(place), place);
        } else {
            for (IntQueue batch = batching.on(place); !batch.isEmpty(); ) {
                int part = batch.removeFirst();
                processed(part);
                outgoing.add(part, place);
            }
        }
        for (int i = 0; i < outgoing.on(place); i++) {
            done.add(place);
        }
        if (outgoing.on(place) == 0) {
            places.leave(place);
            plant.roomIn(machine);
        }
    }

    private void processed(int part) {
        processed++;
        int kind = plant.parts.kind[part];
        plant.parts.kind[part] = product >= 0 ? product : keepsKind ? kind : plant.kinds.processed(kind);
        plant.trace.tell(TraceStep.What.WORKED, part, machine);
        if (quality != null) {
            quality.judge(part);
        }
    }

    boolean isEmpty() {
        return done.isEmpty();
    }

    /** The part that leaves next. */
    int next() {
        return oneByOne ? places.part(done.get(0)) : outgoing.first();
    }

    /** Takes out the part that leaves next, with its place if it is the last one there. */
    int release() {
        int place = done.removeFirst();
        return oneByOne ? places.leave(place) : outgoing.next(place, places);
    }

    /** Whether something that is finished is on every place. */
    boolean isEverywhere() {
        return (oneByOne ? done.size() : outgoing.occupied()) == places.count();
    }

    void resetStatistics() {
        processed = 0;
        if (quality != null) {
            quality.resetStatistics();
        }
    }

    void report(Figures figures) {
        figures.count("processed", processed);
        if (batching != null) {
            batching.report(figures);
        }
        if (quality != null) {
            quality.report(figures);
        }
    }
}
