/** What is selected, with its live values and its parameters. */
package org.twinbench.workbench.inspector;
