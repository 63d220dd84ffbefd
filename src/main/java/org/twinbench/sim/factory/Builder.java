package org.twinbench.sim.factory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.model.Assets;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ParameterReader;

/** Makes the components of a run from the elements of a scenario and connects them. */
final class Builder {
    private final Plant plant;
    private final Assets assets;

    Builder(Plant plant, Assets assets) {
        this.plant = plant;
        this.assets = assets;
    }

    /** One component per element, in their order. @throws IllegalArgumentException for a scenario that was not checked */
    void build(List<Element> elements) {
        plant.values = new PartValues(PartNames.of(elements), plant);
        Component[] components = new Component[elements.size()];
        Map<String, Component> byId = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            components[i] = component(elements.get(i), i);
            byId.put(elements.get(i).id(), components[i]);
        }
        plant.components = components;
        plant.resources =
                Arrays.stream(components).filter(Resource.class::isInstance).toArray(Resource[]::new);
        plant.hasExtras |= plant.resources.length > 0;
        Set<String> looped = new FlowGraph(elements).inLoops();
        for (int i = 0; i < components.length; i++) {
            if (components[i] instanceof Block block) {
                block.outlet.connect(elements.get(i).next().stream()
                        .map(id -> following(byId, id))
                        .toArray(Block[]::new));
                block.outlet.inLoop = looped.contains(block.id);
            }
        }
        for (Component component : components) {
            component.connect();
        }
    }

    private static Block following(Map<String, Component> byId, String id) {
        if (byId.get(id) instanceof Block block) {
            return block;
        }
        throw new IllegalArgumentException("no block " + id);
    }

    private Component component(Element element, int number) {
        ComponentType type = ComponentTypes.byKey(element.type())
                .orElseThrow(() -> new IllegalArgumentException("no type " + element.type()));
        Site site = Site.of(element, assets).orElse(null);
        ParameterValues values = values(element, element.parameters());
        return type.maker().apply(new Component.Setting(plant, number, element, values, site));
    }

    /** The values of an element with other written parameters. */
    static ParameterValues values(Element element, Map<String, String> written) {
        return ParameterReader.of(
                        ComponentTypes.byKey(element.type()).orElseThrow().declared())
                .values(written);
    }
}
