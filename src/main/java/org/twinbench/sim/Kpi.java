package org.twinbench.sim;

import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;

/**
 * One figure of a run. Its label is the message {@code kpi.<key>}; shares of states have keys such as
 * {@code stateShare.working}.
 *
 * @param asset whose figure it is; empty for the whole model
 * @param value in SI; NaN if there was nothing to measure
 * @param unit how to show it
 */
public record Kpi(String key, Optional<AssetId> asset, double value, Unit unit) {}
