/** The window itself: what stands around the panels, and the one place where everything is put together. */
package org.twinbench.workbench.window;
