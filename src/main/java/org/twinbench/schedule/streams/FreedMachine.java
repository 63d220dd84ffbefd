package org.twinbench.schedule.streams;

/**
 * That a machine went on although the part of its last operation had nowhere to go, because blocked machines waited for each other.
 *
 * @param operation the one that it went on with
 */
record FreedMachine(int machine, int operation) {}
