package org.twinbench.workbench;

/** Where a panel stands until the user moves it. */
public enum DockPlace {
    LEFT,
    CENTRE,
    RIGHT,
    BOTTOM,
    /** A strip over the whole width, below all tabs: always there, without a tab, and not to be moved. */
    BAR
}
