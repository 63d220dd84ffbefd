/** What a search over sequences of operations is made of, without any solver: the contract that each timing model fulfils. */
package org.twinbench.schedule.kernel;
