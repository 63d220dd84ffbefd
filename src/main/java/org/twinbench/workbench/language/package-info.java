/** The language of the window and texts that follow it. */
package org.twinbench.workbench.language;
