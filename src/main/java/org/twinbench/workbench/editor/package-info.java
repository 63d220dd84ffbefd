/** The layout editor: blocks from a library onto the floor, in the plan and in 3D, joined to lines by drawing. */
package org.twinbench.workbench.editor;
