/** The known answers of the factory engine: small factories whose figures theory or a publication gives. */
package org.twinbench.sim.factory.proof;
