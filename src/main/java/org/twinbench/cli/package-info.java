/** The headless commands: the same services as the window's, for people at a terminal and for programs. */
package org.twinbench.cli;
