/** Why an order is ready when it is: every minute attributed, the chain of those who blocked it, and what would help. */
package org.twinbench.schedule.explain;
