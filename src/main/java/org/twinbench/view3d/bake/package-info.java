/** Turns a scene into a few large meshes with colours from a palette: plain arrays, without any toolkit. */
package org.twinbench.view3d.bake;
