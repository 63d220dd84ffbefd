/** A small modelling kit for the sample models: parametric shapes, paints, pictures, and the GLB file made of them. */
package org.twinbench.sample.kit;
