package org.twinbench.scene.io;

import java.util.LinkedHashMap;
import java.util.Map;

/** The triangles of one group of one object, by the name of their material; a corner is position, texture, normal number. */
final class ObjPart {
    private final Map<String, IntList> cornersByMaterial = new LinkedHashMap<>();

    IntList corners(String material) {
        return cornersByMaterial.computeIfAbsent(material, name -> new IntList());
    }

    Map<String, IntList> cornersByMaterial() {
        return cornersByMaterial;
    }
}
