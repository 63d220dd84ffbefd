package org.twinbench.scene.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/** Takes an OBJ text apart into points, and triangles by object, group and material. */
final class ObjParser {
    static final int NONE = -1;
    private static final int LINES_PER_REPORT = 1 << 15;

    private final ModelFile file;
    private final TextScanner text;
    private final DoubleList positions = new DoubleList();
    private final DoubleList texCoords = new DoubleList();
    private final DoubleList normals = new DoubleList();
    private final SequencedMap<String, SequencedMap<String, ObjPart>> parts = new LinkedHashMap<>();
    private final List<String> libraries = new ArrayList<>();
    private final IntList polygon = new IntList();
    private final Highest[] highest = {
        new Highest("scene.obj.noVertex"), new Highest("scene.obj.noTexture"), new Highest("scene.obj.noNormal")
    };
    private String object = "";
    private String group = "";
    private String material = "";
    private IntList corners;

    /** The highest number that a face refers to, and where it does. */
    private static final class Highest {
        private final String key;
        private int number = NONE;
        private Place place;

        Highest(String key) {
            this.key = key;
        }

        void check(int count) throws BadInputException {
            if (number >= count) {
                throw new BadInputException(place, key, number + 1L, count);
            }
        }
    }

    ObjParser(ModelFile file, byte[] content) {
        this.file = file;
        this.text = new TextScanner(file.given(), content);
    }

    void parse() throws BadInputException {
        while (text.nextLine()) {
            if (text.line() % LINES_PER_REPORT == 0) {
                file.progress(text.fraction());
            }
            if (text.nextWord()) {
                statement(text.word());
            }
        }
        highest[0].check(positions.size() / 3);
        highest[1].check(texCoords.size() / 2);
        highest[2].check(normals.size() / 3);
    }

    private void statement(String word) throws BadInputException {
        switch (word) {
            case "v" -> numbers(positions, 3);
            case "vt" -> textureCoordinate();
            case "vn" -> numbers(normals, 3);
            case "f", "fo" -> face();
            case "o" -> startPart(text.rest(), "");
            case "g" -> startPart(object, text.rest());
            case "usemtl" -> startMaterial(text.rest());
            case "mtllib" -> libraries.add(text.rest());
            case "l", "p", "curv", "curv2", "surf" -> file.note(text.place(), "scene.obj.notTriangles", word);
            default -> ignore(word);
        }
    }

    /** Smoothing groups and display settings say nothing that a scene keeps; other words are no OBJ. */
    private void ignore(String word) throws BadInputException {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_');
        if (!letters || word.length() > 20) {
            throw text.bad("scene.obj.unknownStatement", TextScanner.shown(word));
        }
    }

    private void numbers(DoubleList into, int count) throws BadInputException {
        for (int i = 0; i < count; i++) {
            into.add(text.number());
        }
    }

    private void textureCoordinate() throws BadInputException {
        texCoords.add(text.number());
        texCoords.add(text.nextWord() ? text.number() : 0);
    }

    private void startPart(String newObject, String newGroup) {
        object = newObject;
        group = newGroup.equals("default") ? "" : newGroup;
        corners = null;
    }

    private void startMaterial(String name) {
        material = name;
        corners = null;
    }

    private void face() throws BadInputException {
        polygon.clear();
        while (text.nextWord()) {
            corner();
        }
        int count = polygon.size() / 3;
        if (count < 3) {
            throw text.bad("scene.obj.fewCorners", count);
        }
        if (corners == null) {
            corners = parts.computeIfAbsent(object, name -> new LinkedHashMap<>())
                    .computeIfAbsent(group, name -> new ObjPart())
                    .corners(material);
        }
        if (count == 3) {
            addTriangle(0, 1, 2);
        } else {
            addPolygon(count);
        }
    }

    /** {@code v}, {@code v/vt}, {@code v//vn} or {@code v/vt/vn}. */
    private void corner() throws BadInputException {
        polygon.add(reference(0, positions.size() / 3));
        int texture = NONE;
        int normal = NONE;
        if (text.skip('/')) {
            texture = text.atWordEnd() || text.at('/') ? NONE : reference(1, texCoords.size() / 2);
            if (text.skip('/') && !text.atWordEnd()) {
                normal = reference(2, normals.size() / 3);
            }
        }
        if (!text.atWordEnd()) {
            throw text.bad("scene.obj.corner");
        }
        polygon.add(texture);
        polygon.add(normal);
    }

    /** Counts from one, or backwards from the last so far if negative; what follows later in the file is checked at the end. */
    private int reference(int kind, int countSoFar) throws BadInputException {
        int number = text.integer();
        int index = number < 0 ? countSoFar + number : number - 1;
        if (number == 0 || index < 0) {
            throw text.bad(highest[kind].key, (long) number, countSoFar);
        }
        if (index > highest[kind].number) {
            highest[kind].number = index;
            highest[kind].place = text.place();
        }
        return index;
    }

    private void addPolygon(int count) throws BadInputException {
        double[] xyz = new double[3 * count];
        for (int i = 0; i < count; i++) {
            int at = 3 * polygon.get(3 * i);
            if (at >= positions.size()) {
                throw text.bad("scene.obj.noVertex", at / 3 + 1L, positions.size() / 3);
            }
            for (int axis = 0; axis < 3; axis++) {
                xyz[3 * i + axis] = positions.get(at + axis);
            }
        }
        int[] triangles = PolygonTriangulator.triangulate(xyz, count);
        for (int i = 0; i < triangles.length; i += 3) {
            addTriangle(triangles[i], triangles[i + 1], triangles[i + 2]);
        }
    }

    private void addTriangle(int a, int b, int c) {
        addCorner(a);
        addCorner(b);
        addCorner(c);
    }

    private void addCorner(int i) {
        corners.add(polygon.get(3 * i));
        corners.add(polygon.get(3 * i + 1));
        corners.add(polygon.get(3 * i + 2));
    }

    DoubleList positions() {
        return positions;
    }

    DoubleList texCoords() {
        return texCoords;
    }

    DoubleList normals() {
        return normals;
    }

    List<String> libraries() {
        return libraries;
    }

    /** Parts by object and group, both in the order in which they first have a face; the name is empty where there is none. */
    Map<String, SequencedMap<String, ObjPart>> parts() {
        return parts;
    }
}
