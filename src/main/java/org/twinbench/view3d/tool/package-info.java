/** Measuring and labelling: plain geometry, without any toolkit. */
package org.twinbench.view3d.tool;
