package org.twinbench.schedule.routing.solver;

/** A visit as the solver sees it: its index. */
record Stop(int visit) {}
