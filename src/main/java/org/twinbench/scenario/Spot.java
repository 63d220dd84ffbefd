package org.twinbench.scenario;

import org.twinbench.model.Vec3;

/**
 * Where an element stands on its own, without an asset of the model.
 *
 * @param position the middle of its foot, scene coordinates in metres
 * @param heading direction of the flow through it in radians counter-clockwise from x
 */
public record Spot(Vec3 position, double heading) {}
