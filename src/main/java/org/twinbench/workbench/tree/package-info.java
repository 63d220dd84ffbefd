/** The model as a tree. */
package org.twinbench.workbench.tree;
