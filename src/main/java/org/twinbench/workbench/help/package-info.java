/** Help inside the window. */
package org.twinbench.workbench.help;
