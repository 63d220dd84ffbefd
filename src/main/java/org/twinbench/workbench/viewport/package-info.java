/** The 3D view and the 2D plan of the window: mouse, tools, overlays and their commands. */
package org.twinbench.workbench.viewport;
