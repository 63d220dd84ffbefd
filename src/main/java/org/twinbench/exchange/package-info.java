/** Files of other programs: what a planner brings along from them, and what they are given back. */
package org.twinbench.exchange;
