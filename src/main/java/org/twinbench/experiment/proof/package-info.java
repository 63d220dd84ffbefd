/** Known answers of scheduling: classical results, and instances of the literature where their files are at hand. */
package org.twinbench.experiment.proof;
