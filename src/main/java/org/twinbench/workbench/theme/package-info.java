/** Light and dark look. */
package org.twinbench.workbench.theme;
