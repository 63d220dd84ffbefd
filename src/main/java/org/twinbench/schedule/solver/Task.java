package org.twinbench.schedule.solver;

/** An operation as the solver sees it: a number. */
record Task(int index) {}
