/**
 * A second evaluator of plans, written as OptaPlanner constraint streams: it comes to the score of the search by another way, and says
 * which order costs what.
 */
package org.twinbench.schedule.streams;
