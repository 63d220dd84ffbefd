/** Pictures of a scene without a display: a software renderer that gives the same bytes on every machine. */
package org.twinbench.scene.picture;
