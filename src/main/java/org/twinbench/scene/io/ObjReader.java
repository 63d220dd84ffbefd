package org.twinbench.scene.io;

import java.io.IOException;
import java.util.List;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions.UpAxis;

/** Wavefront OBJ with its material libraries: polygons of any number of corners, objects and groups as nodes. */
final class ObjReader implements FormatReader {
    @Override
    public String titleKey() {
        return "scene.format.obj";
    }

    @Override
    public List<String> extensions() {
        return List.of("obj");
    }

    /** OBJ has no signature, so only a file that also has its name counts as recognised. */
    @Override
    public boolean recognises(ModelFile file) {
        return file.endsWith("obj") && file.headText().matches("(?s)[\\p{Print}\\s\\x80-\\xFF]*");
    }

    @Override
    public Scene read(ModelFile file) throws IOException {
        byte[] text = file.bytes();
        file.claim(text.length * 8L, ""); // "v 0 0 0" are 8 bytes and become 3 doubles; "f 1 1 1" 9 ints
        ObjParser parser = new ObjParser(file, text);
        parser.parse();
        ObjMaterials materials = ObjMaterials.read(file, parser.libraries());
        return new ObjSceneBuilder(file, parser, materials).build(file.axes(UpAxis.Y));
    }
}
