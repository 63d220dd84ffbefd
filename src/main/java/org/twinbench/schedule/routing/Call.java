package org.twinbench.schedule.routing;

/**
 * A visit as a route makes it; times in seconds.
 *
 * @param arrival when the vehicle comes
 * @param begin when the service begins: after the wait for the window to open
 * @param leave when the vehicle goes on
 */
public record Call(int visit, double arrival, double begin, double leave) {}
