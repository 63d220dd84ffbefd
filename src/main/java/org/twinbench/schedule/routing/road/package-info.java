/** Roads as a graph: reads a road network, finds the quickest ways between the sites of a routing problem and keeps what they look like. */
package org.twinbench.schedule.routing.road;
