/**
 * OptaPlanner around a kernel of sequences: each lane is an entity with a list variable, each step of the search is one move that the
 * kernel proposes. Nothing outside needs to know of OptaPlanner.
 */
package org.twinbench.schedule.solver;
