package org.twinbench.scene;

import org.twinbench.model.AssetId;
import org.twinbench.model.Vec3;

/**
 * Where a ray meets a scene.
 *
 * @param distance in lengths of the ray's direction
 * @param point in scene coordinates, metres
 * @param normal of the triangle, length one, on the side the ray comes from
 * @param triangle number of the triangle in the scene: assets in order, instances counted
 */
public record Hit(AssetId asset, double distance, Vec3 point, Vec3 normal, int triangle) {}
