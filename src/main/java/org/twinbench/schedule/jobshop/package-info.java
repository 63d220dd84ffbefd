/** The job shop of the literature, with one or several machines for each operation, and a search in it for the shortest makespan. */
package org.twinbench.schedule.jobshop;
