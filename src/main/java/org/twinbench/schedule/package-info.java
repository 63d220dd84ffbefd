/** Production scheduling: orders and the shop that makes them, plans, their scores and their solver. */
package org.twinbench.schedule;
