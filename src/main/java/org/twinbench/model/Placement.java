package org.twinbench.model;

import java.util.Map;

/**
 * Where an asset stands in the model, scene coordinates (metres, z up). Material flows through an asset along the x axis
 * of its frame.
 *
 * @param frame from the asset's own frame to the scene
 * @param bounds the tight box around it and everything below it
 * @param attributes what the model file says of it, with units in the keys ({@code beltHeight_m})
 */
public record Placement(AssetId asset, Transform frame, Bounds bounds, Map<String, Object> attributes) {}
