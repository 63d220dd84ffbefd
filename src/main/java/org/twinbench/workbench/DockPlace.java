package org.twinbench.workbench;

/** Where a panel stands until the user moves it. */
public enum DockPlace {
    LEFT,
    CENTRE,
    RIGHT,
    BOTTOM
}
