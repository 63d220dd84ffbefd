/** The sample models and pictures that the project ships, generated so that everyone can remake and change them. */
package org.twinbench.sample;
