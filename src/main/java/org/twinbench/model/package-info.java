/** Ids, quantities with units, geometry, time base, declared parameters, messages and findings; needs only the JDK. */
package org.twinbench.model;
