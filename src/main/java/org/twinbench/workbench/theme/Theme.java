package org.twinbench.workbench.theme;

/** The two looks of the window. */
public enum Theme {
    LIGHT,
    DARK
}
