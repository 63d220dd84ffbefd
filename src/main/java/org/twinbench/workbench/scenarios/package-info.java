/** The list of scenarios to choose from. */
package org.twinbench.workbench.scenarios;
