package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.SequencedMap;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.sim.IntQueue;

/**
 * Collects the parts that one assembly needs: so many from each of the blocks before it. The part that came first from
 * the block that is named first is what the others are built into, or packed into; a packing may also make its container.
 */
final class Kit {
    static final Parameter PARAMETER =
            Parameter.required("components", new ParameterType.Listing(new ParameterType.Whole(1, 10_000)));

    static final Parameter CONTAINER = Parameter.optional("container", new ParameterType.Text(), "");

    private static final int NONE = -1;

    private final Component.Setting setting;
    private final boolean packs;
    /** The kind that a packing makes to put everything in. */
    private final int container;

    private int[] number = {};
    private int[] needed = {};
    private IntQueue[] held = {};
    private int missing;

    private Kit(Component.Setting setting) {
        this.setting = setting;
        packs = setting.values().has("container");
        String made = packs ? setting.values().text("container").strip() : "";
        container = made.isEmpty() ? NONE : setting.plant().kinds.of(made);
    }

    /** What a station assembles; null if it assembles nothing. */
    static Kit of(Component.Setting setting) {
        return setting.values().has("components") ? new Kit(setting) : null;
    }

    void connect() {
        SequencedMap<String, Long> components = setting.values().listing("components", Long.class);
        number = components.keySet().stream()
                .mapToInt(id -> setting.plant().component(id, Block.class).number)
                .toArray();
        needed = components.values().stream().mapToInt(Long::intValue).toArray();
        held = Arrays.stream(needed).mapToObj(count -> new IntQueue()).toArray(IntQueue[]::new);
        missing = Arrays.stream(needed).sum();
    }

    private int input(Block from) {
        for (int i = 0; i < number.length; i++) {
            if (number[i] == from.number) {
                return i;
            }
        }
        throw new IllegalStateException(setting.element().id() + " takes nothing from " + from.id);
    }

    boolean hasRoomFrom(Block from) {
        int input = input(from);
        return held[input].size() < needed[input];
    }

    boolean hasRoom() {
        return missing > 0;
    }

    boolean isComplete() {
        return missing == 0;
    }

    void add(Block from, int part) {
        held[input(from)].add(part);
        missing--;
    }

    /** Builds all into one part, which is what remains; then the next kit may come. */
    int build(Component at) {
        Plant plant = setting.plant();
        int main = container == NONE ? held[0].removeFirst() : plant.create(container, at);
        plant.parts.arrived[main] = container == NONE ? plant.parts.arrived[main] : plant.now;
        for (IntQueue components : held) {
            while (!components.isEmpty()) {
                if (packs) {
                    plant.pack(components.removeFirst(), main, at);
                } else {
                    plant.build(components.removeFirst(), main, at);
                }
            }
        }
        missing = Arrays.stream(needed).sum();
        return main;
    }

    /** How many parts wait for the rest. */
    int size() {
        return Arrays.stream(held).mapToInt(IntQueue::size).sum();
    }

    /** Every block before it is in the list and every entry of the list is a block before it. */
    static void check(Inspection at) {
        SequencedMap<String, Long> components = at.values().listing("components", Long.class);
        String id = at.element().id();
        if (components.isEmpty()) {
            at.errorAt("components", "factory.emptyKit", id);
        }
        components.keySet().stream()
                .filter(input -> at.scenario()
                        .element(input)
                        .filter(e -> e.next().contains(id))
                        .isEmpty())
                .forEach(input -> at.errorAt("components", "factory.noInput", input, id));
        at.scenario().elements().stream()
                .filter(element -> element.next().contains(id) && !components.containsKey(element.id()))
                .forEach(element -> at.errorAt("components", "factory.inputNotListed", element.id(), id));
    }
}
