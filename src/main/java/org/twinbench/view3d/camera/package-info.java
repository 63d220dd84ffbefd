/** Where the eye is and how it moves: plain mathematics in scene coordinates, without any toolkit. */
package org.twinbench.view3d.camera;
