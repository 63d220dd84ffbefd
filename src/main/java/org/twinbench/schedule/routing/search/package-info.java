/** The search for good routes, on flat arrays and without any solver. */
package org.twinbench.schedule.routing.search;
