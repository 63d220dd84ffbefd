package org.twinbench.schedule.streams;

/** An operation that can never start, because the sequences contradict the routings. */
record StuckOperation(int operation) {}
