/** The page for beginning. */
package org.twinbench.workbench.start;
