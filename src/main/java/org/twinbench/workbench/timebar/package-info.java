/** The run of the window and the bar that drives it. */
package org.twinbench.workbench.timebar;
