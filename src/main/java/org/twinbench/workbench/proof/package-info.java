/** The page that sets theory beside simulation. */
package org.twinbench.workbench.proof;
