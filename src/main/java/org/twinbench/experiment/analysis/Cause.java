package org.twinbench.experiment.analysis;

import org.twinbench.model.AssetId;
import org.twinbench.model.Message;

/**
 * One thing that keeps a plant from doing better, in words.
 *
 * @param asset where it is
 * @param message a key {@code analysis.cause.…} with its values
 * @param weight how grave, to order by: a share of the time or of the work in process, from 0 to 1
 */
public record Cause(AssetId asset, Message message, double weight) {}
