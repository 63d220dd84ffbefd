/** The command palette. */
package org.twinbench.workbench.palette;
