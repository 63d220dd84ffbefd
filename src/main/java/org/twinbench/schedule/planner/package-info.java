/** The service behind the window and the command line: a problem in, better and better plans out. */
package org.twinbench.schedule.planner;
