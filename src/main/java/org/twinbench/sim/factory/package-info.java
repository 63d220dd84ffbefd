/** The factory engine: parts flow from sources through buffers, machines and conveyors to sinks. */
package org.twinbench.sim.factory;
