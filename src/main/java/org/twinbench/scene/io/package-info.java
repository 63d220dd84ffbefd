/** Readers of 3D model files: one package-private class per format behind {@link org.twinbench.scene.io.SceneReader}. */
package org.twinbench.scene.io;
