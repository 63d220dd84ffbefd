/** What all panels of the window share: the session, the panel contract, the log. */
package org.twinbench.workbench;
