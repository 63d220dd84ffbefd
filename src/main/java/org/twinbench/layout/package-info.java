/** Where the elements of a scenario stand and what they look like: the scene with them in it, snapping, aligning, clearance. */
package org.twinbench.layout;
