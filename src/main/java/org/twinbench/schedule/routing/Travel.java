package org.twinbench.schedule.routing;

/** How far and how long it is between sites, which are indices from 0. The way back may differ from the way there. */
public interface Travel {
    /** The number of sites. */
    int size();

    /** The length of the way in metres, at least 0. */
    double metres(int from, int to);

    /** The time for the way in seconds, at least 0. */
    double seconds(int from, int to);
}
