package org.twinbench.schedule.streams;

/** Where the released plan has an operation; start in ticks. */
record ReleasedPlace(int operation, int machine, long start) {}
