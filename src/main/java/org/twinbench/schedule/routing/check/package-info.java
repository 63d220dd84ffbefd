/** Checks plans of routes against their problem, from the written times alone. */
package org.twinbench.schedule.routing.check;
