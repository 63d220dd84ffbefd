package org.twinbench.experiment;

import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;

/** A figure of a scenario over all its replications; the estimate is in SI, the unit says how to show it. */
public record KpiEstimate(String key, Optional<AssetId> asset, Unit unit, Estimate estimate) {}
