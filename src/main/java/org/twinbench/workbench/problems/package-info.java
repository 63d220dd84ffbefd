/** The list of what is wrong. */
package org.twinbench.workbench.problems;
