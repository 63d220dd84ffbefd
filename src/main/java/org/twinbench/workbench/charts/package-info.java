/** Charts of channels, strips of states and the table of figures. */
package org.twinbench.workbench.charts;
