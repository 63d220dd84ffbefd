/** Opening files in the background. */
package org.twinbench.workbench.open;
