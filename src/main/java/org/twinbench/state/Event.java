package org.twinbench.state;

import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;

/** Something worth a mark on the time bar and a line in the log. */
public record Event(long tick, Severity severity, Message message, Optional<AssetId> asset) {}
