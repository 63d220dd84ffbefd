/** An independent judge of plans: nothing of the search is used here. */
package org.twinbench.schedule.check;
