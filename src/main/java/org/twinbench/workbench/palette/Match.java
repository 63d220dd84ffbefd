package org.twinbench.workbench.palette;

import org.twinbench.workbench.commands.Command;

/** A command that fits what was typed; a higher score fits better. */
public record Match(Command command, int score) {}
