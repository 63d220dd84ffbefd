package org.twinbench.sim.factory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.model.Assets;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ParameterReader;

/** Makes the blocks of a run from the elements of a scenario and connects them. */
final class Builder {
    private final Plant plant;
    private final Assets assets;

    Builder(Plant plant, Assets assets) {
        this.plant = plant;
        this.assets = assets;
    }

    /** One block per element, in their order. @throws IllegalArgumentException for a scenario that was not checked */
    Block[] blocks(List<Element> elements) {
        Block[] blocks = new Block[elements.size()];
        Map<String, Block> byId = new HashMap<>();
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = block(elements.get(i), i);
            byId.put(elements.get(i).id(), blocks[i]);
        }
        Set<String> looped = new FlowGraph(elements).inLoops();
        for (int i = 0; i < blocks.length; i++) {
            blocks[i].outlet.next =
                    elements.get(i).next().stream().map(id -> known(byId, id)).toArray(Block[]::new);
            blocks[i].outlet.inLoop = looped.contains(blocks[i].id);
        }
        return blocks;
    }

    private static Block known(Map<String, Block> byId, String id) {
        Block block = byId.get(id);
        if (block == null) {
            throw new IllegalArgumentException("no element " + id);
        }
        return block;
    }

    private Block block(Element element, int number) {
        Site site = element.asset().flatMap(assets::placement).map(Site::of).orElse(null);
        Block.Setting setting = new Block.Setting(plant, number, element, values(element, element.parameters()), site);
        return switch (element.type()) {
            case BlockTypes.SOURCE -> new Source(setting);
            case BlockTypes.BUFFER -> new Buffer(setting);
            case BlockTypes.MACHINE -> new Machine(setting);
            case BlockTypes.CONVEYOR -> new Conveyor(setting);
            case BlockTypes.SINK -> new Sink(setting);
            default -> throw new IllegalArgumentException("no type " + element.type());
        };
    }

    /** The values of an element with other written parameters. */
    static ParameterValues values(Element element, Map<String, String> written) {
        return ParameterReader.of(BlockTypes.DESCRIPTION.type(element.type()).orElseThrow())
                .values(written);
    }
}
