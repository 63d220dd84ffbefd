/** Capable to promise: by when an order that is not placed yet could be ready, where, and whom it would displace. */
package org.twinbench.schedule.promise;
