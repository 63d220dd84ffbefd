/** The lives of single parts of the shown run: which there are, what they are made of, and what happened to each. */
package org.twinbench.workbench.trace;
