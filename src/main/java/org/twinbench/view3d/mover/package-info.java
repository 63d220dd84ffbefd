/** How many moving things become few meshes: shapes, levels of detail and vertex arrays, without any toolkit. */
package org.twinbench.view3d.mover;
