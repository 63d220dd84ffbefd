package org.twinbench.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;

/**
 * One part of a scenario: a block of a factory, a plant of a grid.
 *
 * @param id unique in the scenario
 * @param type the key of an {@link ElementType} of the engine
 * @param asset the asset of the 3D model that it drives, if any
 * @param parameters values as written, with units, in the order of the document
 * @param next ids of the elements that follow it in the flow
 * @param layout where it stands, if not on an asset
 */
public record Element(
        String id,
        String type,
        Optional<AssetId> asset,
        Map<String, String> parameters,
        List<String> next,
        Layout layout) {
    public Element {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        next = List.copyOf(next);
    }

    /** Without a place of its own. */
    public Element(String id, String type, Optional<AssetId> asset, Map<String, String> parameters, List<String> next) {
        this(id, type, asset, parameters, next, Layout.NONE);
    }

    /** The same with other written parameters. */
    public Element withParameters(Map<String, String> written) {
        return new Element(id, type, asset, written, next, layout);
    }

    /** The same followed by others. */
    public Element withNext(List<String> followers) {
        return new Element(id, type, asset, parameters, followers, layout);
    }

    /** The same at another place. */
    public Element withLayout(Layout elsewhere) {
        return new Element(id, type, asset, parameters, next, elsewhere);
    }

    /** The id under which its channels are recorded: the asset's where it has one, else its own. */
    public AssetId stateId() {
        return asset.orElseGet(() -> new AssetId(id));
    }
}
