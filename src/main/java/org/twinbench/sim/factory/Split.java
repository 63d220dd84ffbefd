package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.state.TraceStep.What;

/**
 * What comes out of a station instead of the part that went in: the parts of a bill of material, or what was packed in
 * it, each by the way of its kind.
 */
final class Split implements Ways {
    static final Parameter PARTS =
            Parameter.required("parts", new ParameterType.Listing(new ParameterType.Whole(1, 10_000)));
    static final Parameter EMPTIES = Declared.choice("empties", "keep", "discard");
    static final Parameter WAYS =
            Parameter.optional("ways", new ParameterType.Listing(new ParameterType.Reference()), "");

    private final Block owner;
    private final Plant plant;
    private final ParameterValues values;
    /** The bill of material by kinds; null if what was packed comes out. */
    private final int[] kinds;

    private final int[] counts;
    private final boolean discards;
    private final Outgoing out;
    private Block[][] byKind = {};

    private Split(Block owner, Component.Setting setting, Outgoing out) {
        this.owner = owner;
        plant = setting.plant();
        values = setting.values();
        Map<String, Long> parts = values.has("parts") ? values.listing("parts", Long.class) : Map.of();
        kinds = values.has("parts")
                ? parts.keySet().stream().mapToInt(plant.kinds::of).toArray()
                : null;
        counts = parts.values().stream().mapToInt(Long::intValue).toArray();
        discards = values.has("empties") && values.text("empties").equals("discard");
        this.out = out;
    }

    /** The split of a station; null if what goes in comes out. */
    static Split of(Block owner, Component.Setting setting, Outgoing out) {
        boolean splits = setting.values().has("parts") || setting.values().has("empties");
        return splits ? new Split(owner, setting, out) : null;
    }

    void connect() {
        if (!values.listing("ways", String.class).isEmpty()) {
            owner.outlet.sortBy(this);
        }
    }

    /** Takes a finished part apart on its place. */
    void open(int part, int place) {
        if (kinds != null) {
            takeApart(part, place);
        } else {
            unpack(part, place);
        }
    }

    private void takeApart(int part, int place) {
        for (int i = 0; i < kinds.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                out.add(plant.part(part, kinds[i], owner), place);
            }
        }
        plant.dissolve(part, owner);
    }

    private void unpack(int part, int place) {
        for (int n = plant.contents.count(part); n > 0; n--) {
            out.add(plant.unpack(part, owner), place);
        }
        if (discards) {
            plant.trace.tell(What.DISCARDED, part, owner);
            plant.dissolve(part, owner);
        } else {
            out.add(part, place);
        }
    }

    @Override
    public Block[] of(int part) {
        int kind = plant.parts.kind[part];
        if (kind >= byKind.length) {
            byKind = Arrays.copyOf(byKind, plant.kinds.names().size());
        }
        if (byKind[kind] == null) {
            byKind[kind] = ways(plant.kinds.names().get(kind));
        }
        return byKind[kind];
    }

    /** The way of a kind, or else all blocks that are the way of no kind. */
    private Block[] ways(String kind) {
        Map<String, String> written = values.listing("ways", String.class);
        String id = written.getOrDefault(kind, written.get(Kinds.baseName(kind)));
        Set<String> taken = new HashSet<>(written.values());
        Block[] next = owner.outlet.next;
        Block[] chosen = Arrays.stream(next)
                .filter(block -> id == null ? !taken.contains(block.id) : block.id.equals(id))
                .toArray(Block[]::new);
        return chosen.length == 0 ? next : chosen;
    }

    /** Something comes out, and ways lead to following blocks. */
    static void check(Inspection at) {
        String id = at.element().id();
        if (at.values().has("parts") && at.values().listing("parts", Long.class).isEmpty()) {
            at.errorAt("parts", "factory.emptyKit", id);
        }
        List<String> strangers =
                new ArrayList<>(at.values().listing("ways", String.class).values());
        strangers.removeAll(at.element().next());
        strangers.forEach(stranger -> at.errorAt("ways", "factory.notNext", stranger, id));
    }
}
