package org.twinbench.scene.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twinbench.model.BadInputException;
import org.twinbench.scene.io.StlReader.Solid;

/** The text form of STL: {@code solid}, {@code facet}, {@code outer loop}, three times {@code vertex}, and their ends. */
final class StlText {
    private static final int LINES_PER_REPORT = 1 << 15;

    private final ModelFile file;
    private final TextScanner text;
    private final List<Solid> solids = new ArrayList<>();
    private TripleIndex vertices = new TripleIndex();
    private IntList indices = new IntList();
    private String name = "";
    private int corners;

    StlText(ModelFile file) throws IOException {
        this.file = file;
        byte[] content = file.bytes();
        file.claim(content.length, "");
        this.text = new TextScanner(file.given(), content);
    }

    List<Solid> read() throws BadInputException {
        while (text.nextLine()) {
            if (text.line() % LINES_PER_REPORT == 0) {
                file.progress(text.fraction());
            }
            if (text.nextWord()) {
                statement(text.word().toLowerCase(Locale.ROOT));
            }
        }
        if (corners != 0) {
            throw text.bad("scene.stl.openFacet", corners);
        }
        finishSolid();
        return solids;
    }

    private void statement(String word) throws BadInputException {
        switch (word) {
            case "solid" -> startSolid(text.rest());
            case "vertex" -> vertex();
            case "endloop", "endfacet" -> finishFacet();
            case "facet", "outer", "endsolid" -> text.rest();
            default -> throw text.bad("scene.stl.unknownStatement", TextScanner.shown(word));
        }
    }

    private void startSolid(String newName) {
        finishSolid();
        name = newName;
    }

    private void finishSolid() {
        if (indices.size() > 0) {
            solids.add(new Solid(name, StlReader.primitive(vertices, indices)));
            vertices = new TripleIndex();
            indices = new IntList();
        }
    }

    private void vertex() throws BadInputException {
        int x = coordinate();
        int y = coordinate();
        int z = coordinate();
        if (corners == 3) {
            throw text.bad("scene.stl.fourCorners");
        }
        indices.add(vertices.number(x, y, z));
        corners++;
    }

    private int coordinate() throws BadInputException {
        float value = (float) text.number();
        if (!Float.isFinite(value)) {
            throw text.bad("scene.notFinite", Float.toString(value));
        }
        return Float.floatToIntBits(value + 0f);
    }

    private void finishFacet() throws BadInputException {
        if (corners != 0 && corners != 3) {
            throw text.bad("scene.stl.openFacet", corners);
        }
        corners = 0;
    }
}
