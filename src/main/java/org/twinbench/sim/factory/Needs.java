package org.twinbench.sim.factory;

import java.util.SequencedMap;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;

/** How many pieces of which resources a block seizes or releases, in the order in which they are written. */
final class Needs {
    static final Parameter PARAMETER =
            Parameter.required("resources", new ParameterType.Listing(new ParameterType.Whole(1, 1_000_000)));

    final Resource[] resources;
    final int[] pieces;

    /** To be made when all components are. */
    Needs(Plant plant, SequencedMap<String, Long> written) {
        resources = written.keySet().stream()
                .map(id -> plant.component(id, Resource.class))
                .toArray(Resource[]::new);
        pieces = written.values().stream().mapToInt(Long::intValue).toArray();
    }

    /** Every entry is a resource that has so many. */
    static void check(Inspection at) {
        SequencedMap<String, Long> written = at.values().listing("resources", Long.class);
        if (written.isEmpty()) {
            at.errorAt("resources", "factory.noResources", at.element().id());
        }
        written.forEach((id, pieces) -> at.scenario()
                .element(id)
                .filter(element -> element.type().equals(Resource.TYPE.key()))
                .ifPresentOrElse(
                        element -> Inspection.values(element)
                                .filter(resource -> resource.whole("count") < pieces)
                                .ifPresent(resource -> at.errorAt(
                                        "resources",
                                        "factory.tooFewPieces",
                                        at.element().id(),
                                        pieces,
                                        id,
                                        resource.whole("count"))),
                        () -> at.errorAt("resources", "factory.notA", id, Resource.TYPE.key())));
    }
}
