package org.twinbench.scene.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A unit square of two triangles in every format, as bytes that tests then spoil. */
final class SmallModels {
    private static final float[] CORNERS = {0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0};
    private static final short[] INDICES = {0, 1, 2, 0, 2, 3};

    static final String GLTF_JSON = """
            {"asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}],
             "nodes": [{"name": "table", "children": [1, 2], "extras": {"kind": "machine", "beltHeight_m": 0.8}},
                       {"name": "leg", "mesh": 0, "translation": [1, 2, 3]},
                       {"name": "leg", "mesh": 0, "rotation": [0, 0.7071068, 0, 0.7071068]}],
             "meshes": [{"name": "square", "primitives": [{"attributes": {"POSITION": 0}, "indices": 1, "material": 0}]}],
             "materials": [{"name": "red", "pbrMetallicRoughness": {"baseColorFactor": [0.2140411, 0, 0, 1]}}],
             "accessors": [
               {"bufferView": 0, "componentType": 5126, "count": 4, "type": "VEC3", "min": [0, 0, 0], "max": [1, 1, 0]},
               {"bufferView": 1, "componentType": 5123, "count": 6, "type": "SCALAR"}],
             "bufferViews": [{"buffer": 0, "byteLength": 48}, {"buffer": 0, "byteOffset": 48, "byteLength": 12}],
             "buffers": [{"byteLength": 60}]}
            """;

    static final String OBJ = """
            # a square
            o table
            v 0 0 0
            v 1 0 0
            v 1 1 0
            v 0 1 0
            vt 0 0
            vn 0 0 1
            g top
            usemtl wood
            f 1/1/1 2/1/1 3/1/1 4/1/1
            g bottom
            f -1 -2 -4
            """;

    static final String STL_TEXT = """
            solid square
              facet normal 0 0 1
                outer loop
                  vertex 0 0 0
                  vertex 1 0 0
                  vertex 1 1 0
                endloop
              endfacet
              facet normal 0 0 1
                outer loop
                  vertex 0 0 0
                  vertex 1 1 0
                  vertex 0 1 0
                endloop
              endfacet
            endsolid square
            """;

    static final String CITY_JSON = """
            {"type": "CityJSON", "version": "2.0",
             "transform": {"scale": [0.001, 0.001, 0.001], "translate": [85000, 447000, 0]},
             "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/7415"},
             "CityObjects": {
               "house": {"type": "Building", "attributes": {"floors": 2}, "children": ["part"], "geometry": [
                 {"type": "MultiSurface", "lod": "1.2", "boundaries": [[[0, 1, 2, 3]]]},
                 {"type": "MultiSurface", "lod": "2.2", "boundaries": [[[0, 1, 2, 3], [4, 5, 6, 7]]],
                  "semantics": {"surfaces": [{"type": "RoofSurface"}], "values": [0]}}]},
               "part": {"type": "BuildingPart", "parents": ["house"]},
               "tree": {"type": "SolitaryVegetationObject", "geometry": [
                 {"type": "GeometryInstance", "template": 0, "boundaries": [2],
                  "transformationMatrix": [2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1]}]}},
             "geometry-templates": {
               "templates": [{"type": "MultiSurface", "lod": "2", "boundaries": [[[0, 1, 2]]]}],
               "vertices-templates": [[0, 0, 0], [1, 0, 0], [0, 0, 1]]},
             "vertices": [[0, 0, 0], [9000, 0, 0], [9000, 9000, 0], [0, 9000, 0],
                          [3000, 3000, 0], [3000, 6000, 0], [6000, 6000, 0], [6000, 3000, 0]]}
            """;

    private SmallModels() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The buffer of {@link #GLTF_JSON}. */
    static byte[] gltfBuffer() {
        ByteBuffer buffer = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        for (float corner : CORNERS) {
            buffer.putFloat(corner);
        }
        for (short index : INDICES) {
            buffer.putShort(index);
        }
        return buffer.array();
    }

    static byte[] glb() {
        return glb(GLTF_JSON, gltfBuffer());
    }

    static byte[] glb(String json, byte[] buffer) {
        byte[] text = text(json);
        int padded = Math.ceilDiv(text.length, 4) * 4;
        ByteBuffer glb = ByteBuffer.allocate(28 + padded + buffer.length).order(ByteOrder.LITTLE_ENDIAN);
        glb.put(text("glTF")).putInt(2).putInt(glb.capacity());
        glb.putInt(padded).put(text("JSON")).put(text);
        while (glb.position() < 20 + padded) {
            glb.put((byte) ' ');
        }
        glb.putInt(buffer.length).put(text("BIN\0")).put(buffer);
        return glb.array();
    }

    /** Begins with "solid", as some exporters write. */
    static byte[] stlBinary() {
        ByteBuffer stl = ByteBuffer.allocate(84 + 2 * 50).order(ByteOrder.LITTLE_ENDIAN);
        stl.put(0, text("solid but binary")).putInt(80, 2).position(84);
        for (int triangle = 0; triangle < 2; triangle++) {
            stl.putFloat(0).putFloat(0).putFloat(1);
            for (int corner = 0; corner < 3; corner++) {
                int vertex = INDICES[3 * triangle + corner];
                stl.putFloat(CORNERS[3 * vertex])
                        .putFloat(CORNERS[3 * vertex + 1])
                        .putFloat(CORNERS[3 * vertex + 2]);
            }
            stl.putShort((short) 0);
        }
        return stl.array();
    }
}
