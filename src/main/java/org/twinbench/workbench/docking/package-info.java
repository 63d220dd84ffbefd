/** The arrangement of panels as tabs, and how it is kept. */
package org.twinbench.workbench.docking;
