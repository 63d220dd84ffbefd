package org.twinbench.experiment.robust;

import java.util.Optional;

/**
 * What is known of one machine, in place of what holds for all.
 *
 * @param cycles how its work varies; empty if it varies like that of all
 * @param failures empty if it never fails
 */
record MachineChance(Optional<Cycles> cycles, Optional<Failures> failures) {}
