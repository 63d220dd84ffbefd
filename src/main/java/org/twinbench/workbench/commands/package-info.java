/** What the user can do, as data that menus, tool bar, palette, keyboard and tests share. */
package org.twinbench.workbench.commands;
