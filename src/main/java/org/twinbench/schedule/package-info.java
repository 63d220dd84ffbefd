/** Production scheduling: orders and the shop that makes them, plans and what they cost. No solver in here. */
package org.twinbench.schedule;
