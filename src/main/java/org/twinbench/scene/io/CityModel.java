package org.twinbench.scene.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.twinbench.model.Vec3;

/** What a CityJSON file holds, before it becomes a scene. Filled by {@link CityJsonParser}. */
final class CityModel {
    private final SequencedMap<String, CityObject> objects = new LinkedHashMap<>();
    private final DoubleList vertices = new DoubleList();
    private final List<CityGeometry> templates = new ArrayList<>();
    private final DoubleList templateVertices = new DoubleList();
    private int materialCount;
    private String version = "";
    private Optional<String> crs = Optional.empty();
    private double[] scale = {1, 1, 1};
    private double[] translate = {0, 0, 0};

    SequencedMap<String, CityObject> objects() {
        return objects;
    }

    /** Coordinates as stored, before scale and translation. */
    DoubleList vertices() {
        return vertices;
    }

    List<CityGeometry> templates() {
        return templates;
    }

    DoubleList templateVertices() {
        return templateVertices;
    }

    /** How many materials the file holds. */
    int materialCount() {
        return materialCount;
    }

    void addMaterials(int count) {
        materialCount += count;
    }

    String version() {
        return version;
    }

    void setVersion(String version) {
        this.version = version;
    }

    Optional<String> crs() {
        return crs;
    }

    /** Takes the number out of {@code https://www.opengis.net/def/crs/EPSG/0/7415} and {@code urn:ogc:def:crs:EPSG::7415}. */
    void setReferenceSystem(String reference) {
        String number = reference.replaceAll("^.*[/:]", "");
        boolean epsg = reference.contains("EPSG") && number.matches("\\d+");
        crs = reference.isBlank() ? Optional.empty() : Optional.of(epsg ? "EPSG:" + number : reference);
    }

    void setTransform(double[] newScale, double[] newTranslate) {
        scale = newScale;
        translate = newTranslate;
    }

    /** A coordinate (axis 0, 1, 2) in metres of the reference system. */
    double coordinate(int vertex, int axis) {
        return vertices.get(3 * vertex + axis) * scale[axis] + translate[axis];
    }

    int vertexCount() {
        return vertices.size() / 3;
    }

    /** A place near the model from which coordinates are small: whole metres; heights stay as they are. */
    Vec3 origin() {
        double x = Double.MAX_VALUE;
        double y = Double.MAX_VALUE;
        for (int i = 0; i < vertexCount(); i++) {
            x = Math.min(x, coordinate(i, 0));
            y = Math.min(y, coordinate(i, 1));
        }
        return vertexCount() == 0 ? Vec3.ZERO : new Vec3(Math.floor(x), Math.floor(y), 0);
    }
}
