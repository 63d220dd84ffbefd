/**
 * OptaPlanner around the route search: each vehicle is an entity with a list of visits, each step is one move that carries a batch of
 * search steps. Plans stream out while it works, and the problem may change meanwhile.
 */
package org.twinbench.schedule.routing.solver;
