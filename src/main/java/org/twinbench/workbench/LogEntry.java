package org.twinbench.workbench;

import java.time.Instant;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;

/** A line of the window's log: it can be shown in every language, whenever it was written. */
public record LogEntry(Instant time, Severity severity, Message message) {}
