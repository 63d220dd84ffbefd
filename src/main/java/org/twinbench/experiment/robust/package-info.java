/** How a production plan holds when work takes longer or shorter and machines break down. */
package org.twinbench.experiment.robust;
