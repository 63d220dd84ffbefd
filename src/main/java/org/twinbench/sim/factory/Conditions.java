package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.expression.Condition;
import org.twinbench.model.expression.Expression;
import org.twinbench.model.expression.TruthCode;

/**
 * Sends each part to the first following block whose condition it meets, or to one of those without a condition. The
 * way of a part is settled when it is ready to leave, and holds until it has left.
 */
final class Conditions implements Ways {
    static final Parameter PARAMETER = Parameter.optional("when", new ParameterType.Listing(new Condition()), "");

    private final Block owner;
    private final PartValues values;
    private final TruthCode[] codes;
    private final Block[][] ways;
    private final Block[] others;
    private Block[] settled;

    private Conditions(Block owner, SequencedMap<String, Expression> when) {
        this.owner = owner;
        values = owner.plant.values;
        values.used = true;
        List<String> ids = List.copyOf(when.keySet());
        codes = when.values().stream().map(this::compiled).toArray(TruthCode[]::new);
        ways = ids.stream()
                .map(id -> new Block[] {owner.plant.component(id, Block.class)})
                .toArray(Block[][]::new);
        others = Arrays.stream(owner.outlet.next)
                .filter(block -> !ids.contains(block.id))
                .toArray(Block[]::new);
    }

    private TruthCode compiled(Expression condition) {
        try {
            return condition.truth(values.names.scope());
        } catch (UnfitValueException e) {
            throw new IllegalArgumentException(owner.id, e);
        }
    }

    /** Lets the parts of a block go by its conditions, if it has any; all blocks are connected. */
    static void connect(Block owner, SequencedMap<String, Expression> when) {
        if (!when.isEmpty()) {
            owner.outlet.sortBy(new Conditions(owner, when));
        }
    }

    static SequencedMap<String, Expression> written(Component.Setting setting) {
        return setting.values().has(PARAMETER.key())
                ? setting.values().listing(PARAMETER.key(), Expression.class)
                : new LinkedHashMap<>();
    }

    @Override
    public Block[] of(int part) {
        if (settled == null) {
            settled = first(part);
        }
        return settled;
    }

    private Block[] first(int part) {
        int row = values.row(part);
        for (int i = 0; i < codes.length; i++) {
            if (codes[i].holds(values.values, row)) {
                return ways[i];
            }
        }
        if (others.length == 0) {
            Plant plant = owner.plant;
            throw plant.stopped(
                    "factory.noConditionMet", owner.id, plant.kinds.names().get(plant.parts.kind[part]));
        }
        return others;
    }

    @Override
    public void passed() {
        settled = null;
    }

    /** Each condition is for a following block, and nothing else decides about the ways. */
    static void check(Inspection at) {
        SequencedMap<String, Expression> when = at.values().listing(PARAMETER.key(), Expression.class);
        if (when.isEmpty()) {
            return;
        }
        if (!at.values().text("routing").equals("firstFree")) {
            at.errorAt("routing", "factory.whenAndRouting", at.element().id());
        }
        PartNames names = PartNames.of(at.scenario().elements());
        when.forEach((id, condition) -> {
            if (!at.element().next().contains(id)) {
                at.errorAt(
                        PARAMETER.key(),
                        "factory.whenOfStranger",
                        id,
                        at.element().id());
            }
            at.formula(PARAMETER.key(), id, () -> condition.truth(names.scope()));
        });
    }
}
