/** The project folder, atomic saves, recovery, and edits that can be undone. */
package org.twinbench.project;
