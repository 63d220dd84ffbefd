package org.twinbench.schedule.streams;

import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.WorkCalendar;

/**
 * How an operation is carried out: the value that a plan gives to it.
 *
 * @param position in the sequence of its machine, from 0
 * @param watts that it draws there
 * @param hours when the machine and all who attend it work
 */
record Execution(Assignment assignment, int position, Load load, double watts, WorkCalendar hours) {}
