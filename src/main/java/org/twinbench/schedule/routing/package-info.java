/** Vehicle routing: which vehicle makes which visits in which order; problems, plans, their figures and their independent check. */
package org.twinbench.schedule.routing;
