/** The 3D view: a baked scene, movers, environment and camera in one JavaFX node. Nothing else converts to JavaFX axes. */
package org.twinbench.view3d;
