/** Keeping the edits of a scenario: saving, unsaved changes, and what a crash left behind. */
package org.twinbench.workbench.saving;
