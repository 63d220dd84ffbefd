/** A 3D model as plain data and the queries on it; knows nothing of JavaFX. */
package org.twinbench.scene;
