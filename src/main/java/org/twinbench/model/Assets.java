package org.twinbench.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The assets of a model with their places: all that an engine may know of the geometry. */
public interface Assets {
    /** No model at all: every look-up is empty. */
    Assets NONE = new Assets() {
        @Override
        public Optional<Placement> placement(AssetId id) {
            return Optional.empty();
        }

        @Override
        public Collection<AssetId> ids() {
            return List.of();
        }
    };

    Optional<Placement> placement(AssetId id);

    /** Every id, in the order of the model. */
    Collection<AssetId> ids();
}
