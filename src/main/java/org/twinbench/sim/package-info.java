/** The contract of engines, and what they share: event calendar, random streams, statistics. */
package org.twinbench.sim;
