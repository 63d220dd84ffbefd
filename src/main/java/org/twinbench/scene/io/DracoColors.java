package org.twinbench.scene.io;

import com.openize.drako.DataType;
import com.openize.drako.DracoMesh;
import com.openize.drako.PointAttribute;
import org.twinbench.model.BadInputException;

/** Colours per vertex out of Draco data, in the types that glTF 2.0 allows for them (§3.7.2.1). */
final class DracoColors {
    private static final float[] NONE = {};
    private static final float BYTE_MAX = 255;
    private static final float SHORT_MAX = 65_535;

    private DracoColors() {}

    /**
     * Red, green and blue per point, linear, 0 … 1; alpha is left out.
     *
     * @param id the number of the attribute; none gives no colours
     */
    static float[] linear(JsonPlace id, DracoMesh mesh) throws BadInputException {
        if (!id.exists()) {
            return NONE;
        }
        PointAttribute attribute = GltfDraco.attribute(id, mesh);
        int components = attribute.getComponentsCount();
        if (components != 3 && components != 4) {
            throw id.bad("scene.gltf.dracoAttribute", id.count());
        }
        id.file().claim(12L * mesh.getNumPoints(), id.pointer());
        float[] colors = new float[3 * mesh.getNumPoints()];
        Value value = value(id, attribute, components);
        for (int i = 0; i < mesh.getNumPoints(); i++) {
            value.read(attribute.mappedIndex(i), colors, 3 * i);
        }
        return colors;
    }

    /** Puts a colour of the attribute into a list, from a place on. */
    private interface Value {
        void read(int index, float[] into, int at);
    }

    private static Value value(JsonPlace id, PointAttribute attribute, int components) throws BadInputException {
        return switch (attribute.getDataType()) {
            case DataType.UINT8 -> bytes(attribute, new byte[components]);
            case DataType.UINT16 -> shorts(attribute, new short[components]);
            case DataType.FLOAT32 -> floats(attribute, new float[components]);
            default -> throw id.bad("scene.gltf.dracoAttribute", id.count());
        };
    }

    private static Value bytes(PointAttribute attribute, byte[] value) {
        return (index, into, at) -> {
            attribute.getValue(index, value);
            for (int c = 0; c < 3; c++) {
                into[at + c] = (value[c] & 0xFF) / BYTE_MAX;
            }
        };
    }

    private static Value shorts(PointAttribute attribute, short[] value) {
        return (index, into, at) -> {
            attribute.getValue(index, value);
            for (int c = 0; c < 3; c++) {
                into[at + c] = (value[c] & 0xFFFF) / SHORT_MAX;
            }
        };
    }

    private static Value floats(PointAttribute attribute, float[] value) {
        return (index, into, at) -> {
            attribute.getValue(index, value);
            for (int c = 0; c < 3; c++) {
                into[at + c] = Math.clamp(value[c], 0, 1);
            }
        };
    }
}
